package org.trama.question.answer;

/**
 * A question was asked without a parameter that it can't be asked without.
 */
public final class MissingParameter extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	MissingParameter(String parameter) {
		super(parameter + " is missing");
		this.parameter = parameter;
	}

	/**
	 * The parameter.
	 */
	public String parameter() {
		return this.parameter;
	}

}
