package org.trama.text;

/**
 * The marks that open the items of a list, as parts of regular expressions.
 */
public final class ItemMarks {

	/** The signs that are bullets and nothing else, to stand in a class of characters. */
	public static final String BULLETS = "•●▪■◦‣⁃∙\\uF0B7\\uF0A7✓➢";

	/** A bullet, a dash, a number or a letter that opens a line. */
	public static final String OPENING = "(?:[" + BULLETS + "·*\\-–—]|(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+";

	private ItemMarks() {
	}

}
