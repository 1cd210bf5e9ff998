package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.catalog.Actor;
import org.trama.model.Quote;

/**
 * Gathers the actors that a text names: each once, with all the words that name it.
 */
public final class ActorMentions {

	private ActorMentions() {
	}

	/**
	 * The actors among the names of a text, in its order.
	 * @param names the names found in it
	 */
	public static List<Mention<Actor>> in(List<NameMention> names) {
		Map<Actor, List<Quote>> quotes = new LinkedHashMap<>();
		for (NameMention found : names) {
			if (found.of() instanceof Actor actor) {
				quotes.computeIfAbsent(actor, (key) -> new ArrayList<>()).add(found.quote());
			}
		}
		return Mention.all(quotes);
	}

}
