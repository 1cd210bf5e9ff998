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

	/** So near to words no border of a cell is drawn. */
	private static final double CLOSE = 1.5;

	/**
	 * Whether it is drawn closely along some words, under them or around them: an
	 * underline or the edge of their own background parts nothing.
	 * @param band the words of a line
	 */
	boolean clingsTo(Band band) {
		double size = band.size();
		if (this.bottom < band.y() - 1.4 * size || this.y > band.y() + 0.6 * size) {
			return false;
		}
		boolean begins = band.words().stream().anyMatch((word) -> Math.abs(word.x() - this.x) <= CLOSE);
		boolean ends = band.words().stream().anyMatch((word) -> Math.abs(word.right() - this.right) <= CLOSE);
		return isAcross() ? begins && ends : this.bottom - this.y <= 2 * size && (begins || ends);
	}

	boolean isAcross() {
		return this.bottom - this.y <= THICKEST && this.right - this.x >= SHORTEST;
	}

	boolean isDown() {
		return this.right - this.x <= THICKEST && this.bottom - this.y >= SHORTEST;
	}

}
