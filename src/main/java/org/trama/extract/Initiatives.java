package org.trama.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the initiatives that a text names: each once, with all the words that name it.
 */
final class Initiatives {

	private Initiatives() {
	}

	static List<Mention<Initiative>> in(List<Found> names) {
		Map<Initiative, List<Quote>> quotes = new LinkedHashMap<>();
		for (Found found : names) {
			if (found.of() instanceof Initiative initiative) {
				quotes.computeIfAbsent(initiative, (key) -> new ArrayList<>()).add(found.quote());
			}
		}
		return quotes.entrySet().stream().map((entry) -> new Mention<>(entry.getKey(), entry.getValue())).toList();
	}

}
