package org.trama.question.answer;

import java.util.List;

/**
 * A parameter that takes one of a few words was given another.
 */
public final class NoSuchChoice extends RefusedValue {

	private static final long serialVersionUID = 1L;

	private final transient List<String> choices;

	NoSuchChoice(String parameter, String value, List<String> choices) {
		super(parameter, value,
				"%s does not take '%s'; it takes %s".formatted(parameter, value, String.join(", ", choices)));
		this.choices = List.copyOf(choices);
	}

	/**
	 * The words it takes.
	 */
	public List<String> choices() {
		return this.choices;
	}

}
