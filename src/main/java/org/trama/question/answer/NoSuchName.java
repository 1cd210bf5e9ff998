package org.trama.question.answer;

import java.util.List;

import org.trama.model.Reference;

/**
 * A parameter was given an id or a name that nothing of its type goes by.
 */
public final class NoSuchName extends RefusedValue {

	private static final long serialVersionUID = 1L;

	private final transient List<Reference> nearest;

	NoSuchName(String parameter, String value, List<Reference> nearest) {
		super(parameter, value, "%s: nothing is called '%s'".formatted(parameter, value));
		this.nearest = List.copyOf(nearest);
	}

	/**
	 * Things with similar names.
	 */
	public List<Reference> nearest() {
		return this.nearest;
	}

}
