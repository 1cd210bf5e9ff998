package org.trama.question;

import java.util.List;

/**
 * A parameter was given an id or a name that nothing of its type goes by.
 */
public final class NoSuchName extends RefusedValue {

	private static final long serialVersionUID = 1L;

	private final transient List<Thing> nearest;

	NoSuchName(String parameter, String value, List<Thing> nearest) {
		super(parameter, value, "%s: nothing is called '%s'".formatted(parameter, value));
		this.nearest = List.copyOf(nearest);
	}

	/**
	 * Things with similar names.
	 */
	public List<Thing> nearest() {
		return this.nearest;
	}

}
