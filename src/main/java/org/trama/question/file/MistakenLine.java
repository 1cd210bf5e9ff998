package org.trama.question.file;

/**
 * Something wrong at a line of a question file whose name is not known here.
 */
final class MistakenLine extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	MistakenLine(int line, String what) {
		super(what);
		this.line = line;
	}

	int line() {
		return this.line;
	}

	MistakenQuestion in(String file) {
		return new MistakenQuestion(file, this.line, String.valueOf(getMessage()));
	}

}
