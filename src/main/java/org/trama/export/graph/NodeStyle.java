package org.trama.export.graph;

/**
 * The look of a node where a format can say so.
 *
 * @param x its position to the right
 * @param y its position down the page
 * @param size the diameter, in units of the positions
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record NodeStyle(double x, double y, double size, int red, int green, int blue) {

	/**
	 * Its position up, where up is more, as in Gephi.
	 */
	double up() {
		return 0.0 - this.y;
	}

}
