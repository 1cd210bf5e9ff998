package org.trama.question.answer;

import java.time.Duration;

/**
 * A question took too long and was stopped.
 */
public final class SlowQuestion extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String question;

	private final Duration limit;

	SlowQuestion(String question, Duration limit) {
		super("%s was stopped after %d ms".formatted(question, limit.toMillis()));
		this.question = question;
		this.limit = limit;
	}

	/**
	 * The question's id.
	 */
	public String question() {
		return this.question;
	}

	/**
	 * How long it may take.
	 */
	public Duration limit() {
		return this.limit;
	}

}
