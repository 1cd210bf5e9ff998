package org.trama.extract.mention;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.model.Quote;

/**
 * An actor or initiative that a text names.
 *
 * @param of the actor or initiative
 * @param quote the words that name it
 */
public record NameMention(CatalogEntry of, Quote quote) {

	boolean covers(int start, int end) {
		return this.quote.start() <= start && end <= this.quote.end();
	}

	boolean isActor() {
		return this.of instanceof Actor;
	}

}
