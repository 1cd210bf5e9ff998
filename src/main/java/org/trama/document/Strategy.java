package org.trama.document;

import java.util.List;

/**
 * A strategy of an objective.
 *
 * @param code its code in the plan, such as {@code 1.2}
 * @param title its title in reading form
 * @param lines its lines of action, in numerical order of their codes
 */
public record Strategy(String code, String title, List<ActionLine> lines) {

	public Strategy {
		lines = List.copyOf(lines);
	}

}
