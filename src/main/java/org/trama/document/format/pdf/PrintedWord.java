package org.trama.document.format.pdf;

/**
 * A printed word.
 *
 * @param text its characters
 * @param x where it begins
 * @param right where it ends
 * @param size the size of its font
 */
record PrintedWord(String text, double x, double right, double size) {
}
