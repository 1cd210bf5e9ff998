package org.trama.document.format.canonical;

/**
 * The largest files that are read. Programmes are far smaller; what is larger would fill
 * the memory of the machine that everybody uses.
 */
public final class Limits {

	/** So many bytes has the largest file. */
	public static final int LARGEST_FILE = 50 << 20;

	/** So many rows have all tables of a file. */
	public static final int MOST_ROWS = 100_000;

	/** So many characters has the longest text. */
	public static final int LONGEST_TEXT = 20_000_000;

	private Limits() {
	}

}
