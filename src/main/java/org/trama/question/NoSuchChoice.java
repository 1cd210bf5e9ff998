package org.trama.question;

import java.util.List;

/**
 * A parameter that takes one of a few words was given another.
 */
public final class NoSuchChoice extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	private final transient List<String> choices;

	NoSuchChoice(String parameter, String value, List<String> choices) {
		super("%s does not take '%s'; it takes %s".formatted(parameter, value, String.join(", ", choices)));
		this.parameter = parameter;
		this.value = value;
		this.choices = List.copyOf(choices);
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

	/**
	 * The words it takes.
	 */
	public List<String> choices() {
		return this.choices;
	}

}
