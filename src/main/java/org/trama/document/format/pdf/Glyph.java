package org.trama.document.format.pdf;

/**
 * A printed character, the page read from its top left corner.
 *
 * @param text the character or characters
 * @param x where it begins
 * @param right where it ends
 * @param y its baseline
 * @param size the size of its font
 * @param blank how wide a blank of its font is
 */
record Glyph(String text, double x, double right, double y, double size, double blank) {

	boolean isBlank() {
		return this.text.isBlank();
	}

	Glyph on(double baseline) {
		return new Glyph(this.text, this.x, this.right, baseline, this.size, this.blank);
	}

}
