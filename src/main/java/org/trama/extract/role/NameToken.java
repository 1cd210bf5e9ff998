package org.trama.extract.role;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;
import org.trama.extract.mention.NameMention;
import org.trama.model.Quote;

/**
 * Words that the grammar takes for one name.
 *
 * @param quote the words
 * @param actor the actor they name, if the catalog knows it
 * @param acts whether they name somebody who can act: an actor of the catalog, or a
 * stranger to it
 */
record NameToken(Quote quote, @Nullable Actor actor, boolean acts) {

	/**
	 * The names in a text, in order.
	 * @param found the names that the catalog knows
	 * @param strangers the words that name a body which the catalog lacks
	 */
	static List<NameToken> of(List<NameMention> found, List<Quote> strangers) {
		Stream<NameToken> known = found.stream().map(NameToken::of);
		if (strangers.isEmpty()) {
			return known.toList();
		}
		return Stream.concat(known, strangers.stream().map((quote) -> new NameToken(quote, null, true)))
			.sorted(Comparator.comparingInt((name) -> name.quote().start()))
			.toList();
	}

	private static NameToken of(NameMention found) {
		Actor actor = (found.of() instanceof Actor named) ? named : null;
		return new NameToken(found.quote(), actor, actor != null);
	}

}
