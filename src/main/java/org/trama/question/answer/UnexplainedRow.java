package org.trama.question.answer;

/**
 * An answer was withheld because nothing in the documents shows one of its rows: a
 * mistake in the question file.
 */
public final class UnexplainedRow extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String question;

	private final int row;

	UnexplainedRow(String question, int row) {
		super("%s gives row %d without evidence".formatted(question, row));
		this.question = question;
		this.row = row;
	}

	/**
	 * The question's id.
	 */
	public String question() {
		return this.question;
	}

	/**
	 * The number of the row, from 0.
	 */
	public int row() {
		return this.row;
	}

}
