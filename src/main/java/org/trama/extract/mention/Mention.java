package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.catalog.CatalogEntry;
import org.trama.model.Quote;

/**
 * A thing of the catalog, as an action or a title names it.
 *
 * @param <T> what is named
 * @param of the thing named
 * @param quotes the words that name it, at least one, in the order of the text
 */
public record Mention<T extends CatalogEntry>(T of, List<Quote> quotes) {

	public Mention {
		quotes = List.copyOf(quotes);
		if (quotes.isEmpty()) {
			throw new IllegalArgumentException("No words name " + of.id());
		}
	}

	/**
	 * The mentions of several things.
	 * @param <T> what is named
	 * @param quotes the words that name each thing, in the order wanted
	 */
	public static <T extends CatalogEntry> List<Mention<T>> all(Map<T, List<Quote>> quotes) {
		return quotes.entrySet().stream().map((each) -> new Mention<>(each.getKey(), each.getValue())).toList();
	}

	/**
	 * Things of one sort among the names of a text, in its order: each once, with all the
	 * words that name it.
	 * @param <T> the sort
	 * @param sort the sort
	 * @param names the names found in the text
	 */
	public static <T extends CatalogEntry> List<Mention<T>> of(Class<T> sort, List<NameMention> names) {
		Map<T, List<Quote>> quotes = new LinkedHashMap<>();
		for (NameMention found : names) {
			if (sort.isInstance(found.of())) {
				quotes.computeIfAbsent(sort.cast(found.of()), (thing) -> new ArrayList<>()).add(found.quote());
			}
		}
		return all(quotes);
	}

	/**
	 * The words that name it first.
	 */
	public Quote quote() {
		return this.quotes.get(0);
	}

}
