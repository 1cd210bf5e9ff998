package org.trama.document.format.pdf;

/**
 * An empty strip down a part of a page, left of where a column begins.
 *
 * @param x where the column behind it begins
 * @param first the index of the first line that it parts
 * @param last the index of the last
 * @param drawn whether a line is drawn in it
 */
record Gutter(double x, int first, int last, boolean drawn) {

	boolean parts(int index) {
		return this.first <= index && index <= this.last;
	}

}
