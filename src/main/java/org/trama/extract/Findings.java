package org.trama.extract;

import java.util.List;

import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.unknown.Guess;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Quote;

/**
 * All that the catalog and the language tell about a text, before anybody asks who leads.
 *
 * @param names the actors and initiatives, every occurrence, in the order of the text
 * @param populations the groups of people
 * @param places the places
 * @param quantities what is promised in numbers
 * @param unresolved names that the catalog lacks
 */
record Findings(List<NameMention> names, List<Mention<Population>> populations, List<Mention<Place>> places,
		List<Quantity> quantities, List<Unresolved> unresolved) {

	Findings {
		names = List.copyOf(names);
		populations = List.copyOf(populations);
		places = List.copyOf(places);
		quantities = List.copyOf(quantities);
		unresolved = List.copyOf(unresolved);
	}

	/**
	 * The words that name bodies which the catalog lacks.
	 */
	List<Quote> strangers() {
		return this.unresolved.stream()
			.filter((name) -> name.guess().equals(Guess.ACTOR))
			.map(Unresolved::quote)
			.toList();
	}

}
