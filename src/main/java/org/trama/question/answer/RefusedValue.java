package org.trama.question.answer;

/**
 * A parameter was given a value that it doesn't take.
 */
public abstract sealed class RefusedValue extends QuestionException
		permits NoSuchChoice, OutOfBounds, NoSuchName, AmbiguousName {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	RefusedValue(String parameter, String value, String message) {
		super(message);
		this.parameter = parameter;
		this.value = value;
	}

	/**
	 * The parameter.
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * What it was given.
	 */
	public String value() {
		return this.value;
	}

}
