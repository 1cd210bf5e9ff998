package org.trama.document.format.canonical;

/**
 * A cell of a table.
 *
 * @param text its text, with {@code \n} where a line ends
 * @param across whether it is a part of a merged cell that begins left of it
 */
public record GridCell(String text, boolean across) {

	/** A cell without text. */
	public static final GridCell EMPTY = new GridCell("", false);

	/**
	 * A cell of its own.
	 * @param text its text
	 */
	public GridCell(String text) {
		this(text, false);
	}

	public boolean isEmpty() {
		return this.text.isBlank();
	}

}
