package org.trama.question;

/**
 * A parameter was given an id or a name that nothing of its type goes by.
 */
public final class NoSuchName extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	NoSuchName(String parameter, String value) {
		super("%s: nothing is called '%s'".formatted(parameter, value));
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
