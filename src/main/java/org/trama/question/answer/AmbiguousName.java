package org.trama.question.answer;

import java.util.List;

import org.trama.model.Reference;

/**
 * A parameter was given a name that several things go by.
 */
public final class AmbiguousName extends RefusedValue {

	private static final long serialVersionUID = 1L;

	private final transient List<Reference> candidates;

	AmbiguousName(String parameter, String value, List<Reference> candidates) {
		super(parameter, value, "%s: '%s' can be %d things".formatted(parameter, value, candidates.size()));
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * The things that it may mean.
	 */
	public List<Reference> candidates() {
		return this.candidates;
	}

}
