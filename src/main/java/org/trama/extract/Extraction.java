package org.trama.extract;

import java.util.List;

import org.trama.document.account.Doubt;

/**
 * All that was extracted from a document.
 *
 * @param titles the lines of action, in the plan's order
 * @param actions the actions, in the plan's order
 * @param doubts what could not be read as it should, in the plan's order
 */
public record Extraction(List<Title> titles, List<Action> actions, List<Doubt> doubts) {

	public Extraction {
		titles = List.copyOf(titles);
		actions = List.copyOf(actions);
		doubts = List.copyOf(doubts);
	}

}
