package org.trama.question;

import java.util.List;

/**
 * A parameter was given a name that several things go by.
 */
public final class AmbiguousName extends RefusedValue {

	private static final long serialVersionUID = 1L;

	private final transient List<Thing> candidates;

	AmbiguousName(String parameter, String value, List<Thing> candidates) {
		super(parameter, value, "%s: '%s' can be %d things".formatted(parameter, value, candidates.size()));
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * The things that it may mean.
	 */
	public List<Thing> candidates() {
		return this.candidates;
	}

}
