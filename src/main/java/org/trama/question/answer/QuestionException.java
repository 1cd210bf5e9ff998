package org.trama.question.answer;

/**
 * Why a question got no answer.
 */
public abstract sealed class QuestionException extends RuntimeException permits NoSuchQuestion, NoSuchParameter,
		MissingParameter, RefusedValue, SlowQuestion, UnexplainedRow, MisfitCell {

	private static final long serialVersionUID = 1L;

	QuestionException(String message) {
		super(message);
	}

}
