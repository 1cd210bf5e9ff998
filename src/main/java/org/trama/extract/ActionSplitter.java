package org.trama.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into actions: a later sentence with another subject begins a new one;
 * a sentence without a subject of its own stays with the one before it.
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
			if (!leads.isEmpty() && !leads.containsAll(sentence.subjects())) {
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
