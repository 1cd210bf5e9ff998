package org.trama.extract;

import java.util.List;
import java.util.function.Predicate;

import org.trama.extract.catalog.CatalogEntry;
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
	 * What was found in some stretches of the text.
	 * @param inside whether words lie in one of them
	 */
	Findings within(Predicate<Quote> inside) {
		return new Findings(this.names.stream().filter((name) -> inside.test(name.quote())).toList(),
				within(this.populations, inside), within(this.places, inside),
				this.quantities.stream().filter((quantity) -> inside.test(quantity.quote())).toList(),
				this.unresolved.stream().filter((name) -> inside.test(name.quote())).toList());
	}

	/**
	 * The same without the groups of people that stand only where those who act do:
	 * families listed among the responsible are not served.
	 * @param acting whether words lie where those who act are named
	 */
	Findings withoutGroupsThatAct(Predicate<Quote> acting) {
		return new Findings(this.names, within(this.populations, acting.negate()), this.places, this.quantities,
				this.unresolved);
	}

	private static <T extends CatalogEntry> List<Mention<T>> within(List<Mention<T>> found, Predicate<Quote> inside) {
		return found.stream()
			.filter((mention) -> mention.quotes().stream().anyMatch(inside))
			.map((mention) -> new Mention<>(mention.of(), mention.quotes().stream().filter(inside).toList()))
			.toList();
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
