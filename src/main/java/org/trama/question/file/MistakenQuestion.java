package org.trama.question.file;

/**
 * A question file has a mistake in it. Says in which file, where, and what is wrong.
 */
public final class MistakenQuestion extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final int line;

	/**
	 * Tells of a mistake.
	 * @param file the file's name
	 * @param line the line of the mistake, from 1
	 * @param mistake what is wrong
	 */
	public MistakenQuestion(String file, int line, String mistake) {
		super("%s, línea %d: %s".formatted(file, line, mistake));
		this.file = file;
		this.line = line;
	}

	/**
	 * The file's name.
	 */
	public String file() {
		return this.file;
	}

	/**
	 * The line of the mistake, from 1.
	 */
	public int line() {
		return this.line;
	}

}
