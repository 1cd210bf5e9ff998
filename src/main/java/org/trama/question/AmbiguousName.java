package org.trama.question;

import java.util.List;

/**
 * A parameter was given a name that several things go by.
 */
public final class AmbiguousName extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	private final transient List<Thing> candidates;

	AmbiguousName(String parameter, String value, List<Thing> candidates) {
		super("%s: '%s' can be %d things".formatted(parameter, value, candidates.size()));
		this.parameter = parameter;
		this.value = value;
		this.candidates = List.copyOf(candidates);
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
	 * The things that it may mean.
	 */
	public List<Thing> candidates() {
		return this.candidates;
	}

}
