package org.trama.document.format.pdf;

/**
 * A printed line, across or down the page.
 *
 * @param x where it begins
 * @param right where it ends
 * @param y its upper end
 * @param bottom its lower end
 */
record Rule(double x, double right, double y, double bottom) {

	/** Thicker ones are areas. */
	private static final double THICKEST = 2.5;

	/** Shorter ones are strokes of drawings. */
	private static final double SHORTEST = 6;

	boolean isAcross() {
		return this.bottom - this.y <= THICKEST && this.right - this.x >= SHORTEST;
	}

	boolean isDown() {
		return this.right - this.x <= THICKEST && this.bottom - this.y >= SHORTEST;
	}

}
