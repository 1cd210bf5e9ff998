package org.trama.extract;

import java.util.List;

/**
 * All that was extracted from a document.
 *
 * @param titles the lines of action, in the plan's order
 * @param actions the actions, in the plan's order
 */
public record Extraction(List<Title> titles, List<Action> actions) {

	public Extraction {
		titles = List.copyOf(titles);
		actions = List.copyOf(actions);
	}

}
