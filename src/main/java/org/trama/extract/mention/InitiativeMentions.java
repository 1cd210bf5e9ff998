package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.catalog.Initiative;
import org.trama.model.Quote;

/**
 * Gathers the initiatives that a text names: each once, with all the words that name it.
 */
public final class InitiativeMentions {

	private InitiativeMentions() {
	}

	/**
	 * The initiatives among the names of a text, in its order.
	 */
	public static List<Mention<Initiative>> in(List<NameMention> names) {
		Map<Initiative, List<Quote>> quotes = new LinkedHashMap<>();
		for (NameMention found : names) {
			if (found.of() instanceof Initiative initiative) {
				quotes.computeIfAbsent(initiative, (key) -> new ArrayList<>()).add(found.quote());
			}
		}
		return Mention.all(quotes);
	}

}
