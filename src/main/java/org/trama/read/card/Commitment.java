package org.trama.read.card;

import java.util.List;

/**
 * An action with all that it names, its words and what it promises: as much of it as one
 * needs to report on it.
 *
 * @param said the action and what it names
 * @param text its text, in the document's words
 * @param promises what it promises in numbers
 */
public record Commitment(ActionMentions said, String text, List<ActionCard.Promise> promises) {

	public Commitment {
		promises = List.copyOf(promises);
	}

}
