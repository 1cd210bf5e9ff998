package org.trama.question.answer;

/**
 * An answer was withheld because a cell holds something else than its column promises: a
 * mistake in the question file.
 */
public final class MisfitCell extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String question;

	private final String column;

	MisfitCell(String question, String column) {
		super("%s gives something in %s that doesn't fit the column's type".formatted(question, column));
		this.question = question;
		this.column = column;
	}

	/**
	 * The question's id.
	 */
	public String question() {
		return this.question;
	}

	/**
	 * The column.
	 */
	public String column() {
		return this.column;
	}

}
