package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.List;

import org.trama.extract.catalog.CatalogEntry;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Phrases.Hit;

/**
 * Takes a name and the acronym in parentheses behind it for one mention: "Comisión
 * Mexicana de Ayuda a Refugiados (COMAR)".
 */
final class Appositions {

	private Appositions() {
	}

	static List<NameMention> joined(FoldedText text, List<Hit<CatalogEntry>> hits) {
		List<NameMention> found = new ArrayList<>();
		for (Hit<CatalogEntry> each : hits) {
			NameMention next = NameMention.of(text, each);
			NameMention last = found.isEmpty() ? null : found.get(found.size() - 1);
			if (last != null && last.of().equals(next.of()) && opens(text.original(), last.quote(), next.quote())) {
				found.set(found.size() - 1,
						new NameMention(last.of(), closed(text.original(), last.quote(), next.quote())));
			}
			else {
				found.add(next);
			}
		}
		return found;
	}

	private static boolean opens(String text, Quote name, Quote acronym) {
		return text.substring(name.end(), acronym.start()).strip().equals("(");
	}

	private static Quote closed(String text, Quote name, Quote acronym) {
		boolean closes = text.startsWith(")", acronym.end());
		return Quote.of(text, name.start(), acronym.end() + (closes ? 1 : 0));
	}

}
