package org.trama.document.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source without the blanks around it. A form feed parts a line in two of
 * the same number.
 *
 * @param number its number, from 1
 * @param start the offset of its first character that is not blank
 * @param end the offset behind the last
 * @param text its text, inner blanks as they stand in the source
 * @param newPage whether a form feed stands before it
 */
public record SourceLine(int number, int start, int end, String text, boolean newPage) {

	public boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * Whether it is a blank line, not just the end of a page.
	 */
	public boolean isGap() {
		return isBlank() && !this.newPage;
	}

	/**
	 * Cuts a source into lines.
	 * @param source the whole text
	 */
	public static List<SourceLine> all(String source) {
		List<SourceLine> lines = new ArrayList<>();
		int number = 1;
		int start = 0;
		boolean newPage = false;
		for (int at = 0; at <= source.length(); at++) {
			char character = (at < source.length()) ? source.charAt(at) : '\n';
			if (character == '\n' || character == '\f') {
				SourceLine line = of(source, number, start, at, newPage);
				// what stands before a form feed that begins a line is no blank line
				if (character == '\n' || !line.isBlank()) {
					lines.add(line);
				}
				number += (character == '\n') ? 1 : 0;
				newPage = character == '\f';
				start = at + 1;
			}
		}
		return lines;
	}

	private static SourceLine of(String source, int number, int from, int to, boolean newPage) {
		int start = Blank.skip(source, from, to);
		int end = Blank.skipBack(source, start, to);
		return new SourceLine(number, start, end, source.substring(start, end), newPage);
	}

}
