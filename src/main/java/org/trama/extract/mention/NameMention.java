package org.trama.extract.mention;

import java.util.Comparator;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Phrases.Hit;

/**
 * An actor or initiative that a text names.
 *
 * @param of the actor or initiative
 * @param quote the words that name it
 */
public record NameMention(CatalogEntry of, Quote quote) {

	/** In the order of the text, the longest first where several begin. */
	public static final Comparator<NameMention> IN_ORDER = Comparator
		.comparingInt((NameMention each) -> each.quote().start())
		.thenComparing(Comparator.comparingInt((NameMention each) -> each.quote().end()).reversed());

	/**
	 * The name at a place in a text.
	 */
	static NameMention of(FoldedText text, Hit<CatalogEntry> hit) {
		return new NameMention(hit.of(), text.quote(hit.from(), hit.to()));
	}

	/**
	 * Whether another name stands inside its words.
	 */
	public boolean holds(NameMention other) {
		return !other.equals(this) && covers(other.quote.start(), other.quote.end());
	}

	boolean covers(int start, int end) {
		return this.quote.start() <= start && end <= this.quote.end();
	}

	boolean isActor() {
		return this.of instanceof Actor;
	}

}
