package org.trama.extract;

import java.util.List;

/**
 * Finds in a text what has a name in the catalog, what looks like a name but has none
 * there, groups of people, places and quantities. Built once; may be used by many
 * threads.
 */
final class Finders {

	private final Naming naming;

	private final PopulationReader populations;

	private final PlaceReader places;

	private final QuantityReader quantities = new QuantityReader();

	private final UnresolvedNames unresolved = new UnresolvedNames();

	Finders(Catalog catalog) {
		this.naming = new Naming(catalog);
		this.populations = new PopulationReader(catalog);
		this.places = new PlaceReader(catalog);
	}

	/**
	 * The actors and initiatives that a text names, every occurrence, in the order of the
	 * text.
	 */
	List<Found> names(String text) {
		return this.naming.in(FoldedText.of(text));
	}

	/**
	 * Everything in an action's text.
	 */
	Findings in(String text) {
		FoldedText folded = FoldedText.of(text);
		List<Found> names = this.naming.in(folded);
		List<Mention<Place>> places = this.places.in(folded, names);
		return new Findings(names, this.populations.in(folded, names), places, this.quantities.in(folded, names),
				this.unresolved.in(folded, names, places));
	}

	/**
	 * The groups of people that a title names.
	 */
	List<Mention<Population>> populations(String title) {
		FoldedText folded = FoldedText.of(title);
		return this.populations.in(folded, this.naming.in(folded));
	}

}
