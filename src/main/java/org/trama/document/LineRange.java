package org.trama.document;

/**
 * A place in the source, in lines as a text editor counts them.
 *
 * @param first the first line, from 1
 * @param last the last line, inclusive
 */
public record LineRange(int first, int last) {

	public LineRange {
		if (first < 1 || last < first) {
			throw new IllegalArgumentException("Not a range of lines: " + first + " to " + last);
		}
	}

}
