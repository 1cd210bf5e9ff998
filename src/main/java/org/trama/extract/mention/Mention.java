package org.trama.extract.mention;

import java.util.List;

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
	 * The words that name it first.
	 */
	public Quote quote() {
		return this.quotes.get(0);
	}

}
