package org.trama.document;

/**
 * A file does not have the shape of a programme document. Says where, what was expected
 * there, and what stands there instead.
 */
public final class UnreadableDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String name;

	private final int line;

	/**
	 * Refuses a file.
	 * @param name the file's name
	 * @param line the line at which reading ended, from 1
	 * @param expected what was expected there
	 * @param found what stands there
	 */
	public UnreadableDocument(String name, int line, String expected, String found) {
		super("%s, line %d: expected %s, but found %s".formatted(name, line, expected, found));
		this.name = name;
		this.line = line;
	}

	/**
	 * The file's name.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The line at which reading ended, from 1.
	 */
	public int line() {
		return this.line;
	}

}
