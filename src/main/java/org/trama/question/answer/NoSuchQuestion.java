package org.trama.question.answer;

import java.util.List;

/**
 * There is no such question.
 */
public final class NoSuchQuestion extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String question;

	private final transient List<String> known;

	NoSuchQuestion(String question, List<String> known) {
		super("There is no question '%s'".formatted(question));
		this.question = question;
		this.known = List.copyOf(known);
	}

	/**
	 * The id that was asked for.
	 */
	public String question() {
		return this.question;
	}

	/**
	 * The ids of the questions that there are.
	 */
	public List<String> known() {
		return this.known;
	}

}
