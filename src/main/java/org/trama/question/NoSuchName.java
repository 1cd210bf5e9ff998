package org.trama.question;

import java.util.List;

/**
 * A parameter was given an id or a name that nothing of its type goes by.
 */
public final class NoSuchName extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	private final transient List<Thing> nearest;

	NoSuchName(String parameter, String value, List<Thing> nearest) {
		super("%s: nothing is called '%s'".formatted(parameter, value));
		this.parameter = parameter;
		this.value = value;
		this.nearest = List.copyOf(nearest);
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
	 * Things with similar names.
	 */
	public List<Thing> nearest() {
		return this.nearest;
	}

}
