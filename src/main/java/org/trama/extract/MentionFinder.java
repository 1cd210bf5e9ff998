package org.trama.extract;

import java.util.Collection;
import java.util.List;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameFinder;
import org.trama.extract.mention.NameMention;
import org.trama.extract.mention.PlaceFinder;
import org.trama.extract.mention.PopulationFinder;
import org.trama.extract.quantity.QuantityFinder;
import org.trama.extract.unknown.UnresolvedNames;
import org.trama.text.FoldedText;

/**
 * Finds in a text what has a name in the catalog, what looks like a name but has none
 * there, groups of people, places and quantities. Built once; may be used by many
 * threads.
 */
final class MentionFinder {

	private final NameFinder naming;

	private final PopulationFinder populations;

	private final PlaceFinder places;

	private final QuantityFinder quantities = new QuantityFinder();

	private final UnresolvedNames unresolved = new UnresolvedNames();

	MentionFinder(Catalog catalog) {
		this.naming = new NameFinder(catalog);
		this.populations = new PopulationFinder(catalog);
		this.places = new PlaceFinder(catalog);
	}

	/**
	 * Everything in a text that stands for itself.
	 */
	Findings in(String text) {
		return in(text, List.of());
	}

	/**
	 * Everything in a text.
	 * @param text an action's text
	 * @param earlier the names in the actions before it under the same line
	 */
	Findings in(String text, Collection<NameMention> earlier) {
		FoldedText folded = FoldedText.of(text);
		List<NameMention> names = this.naming.in(folded, earlier);
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
