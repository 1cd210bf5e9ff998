package org.trama.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.trama.extract.role.SentenceRoles;

/**
 * Cuts a paragraph into actions: a later sentence with another subject begins a new one;
 * a sentence without a subject of its own stays with the one before it. Where nobody has
 * been the subject so far, not even somebody without a name, a sentence begins a new
 * action only if it says so itself ({@code por su parte}).
 */
final class ActionSplitter {

	private ActionSplitter() {
	}

	/**
	 * The sentences of each action.
	 * @param sentences the sentences of a paragraph
	 */
	static List<List<SentenceRoles>> actions(List<SentenceRoles> sentences) {
		List<List<SentenceRoles>> actions = new ArrayList<>();
		List<SentenceRoles> current = new ArrayList<>();
		Set<String> leads = new HashSet<>();
		for (SentenceRoles sentence : sentences) {
			boolean others = current.stream().anyMatch(SentenceRoles::ofOthers);
			boolean open = leads.isEmpty() && !others && !(sentence.turns() && !current.isEmpty());
			if (!open && !leads.containsAll(sentence.subjects())) {
				actions.add(current);
				current = new ArrayList<>();
				leads.clear();
			}
			current.add(sentence);
			leads.addAll(sentence.leads());
		}
		if (!current.isEmpty()) {
			actions.add(current);
		}
		return actions;
	}

}
