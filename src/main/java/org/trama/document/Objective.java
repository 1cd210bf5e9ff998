package org.trama.document;

import java.util.List;

/**
 * An objective of the plan.
 *
 * @param code its code in the plan, such as {@code 1}
 * @param title its title in reading form
 * @param strategies its strategies, in numerical order of their codes
 */
public record Objective(String code, String title, List<Strategy> strategies) {

	public Objective {
		strategies = List.copyOf(strategies);
	}

}
