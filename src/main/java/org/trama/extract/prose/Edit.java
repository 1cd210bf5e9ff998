package org.trama.extract.prose;

/**
 * Other characters in the place of some of a text.
 *
 * @param start the offset of the first character replaced
 * @param end the offset behind the last
 * @param instead what is read in their place, empty if nothing is
 */
record Edit(int start, int end, String instead) {

	static Edit without(int start, int end) {
		return new Edit(start, end, "");
	}

}
