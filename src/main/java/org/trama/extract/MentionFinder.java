package org.trama.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.catalog.Theme;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameFinder;
import org.trama.extract.mention.NameMention;
import org.trama.extract.mention.PlaceFinder;
import org.trama.extract.mention.PopulationFinder;
import org.trama.extract.mention.ThemeFinder;
import org.trama.extract.quantity.QuantityFinder;
import org.trama.extract.unknown.NameRegister;
import org.trama.extract.unknown.PlaceName;
import org.trama.extract.unknown.Unresolved;
import org.trama.extract.unknown.UnresolvedNames;
import org.trama.model.Quote;
import org.trama.text.FoldedText;

/**
 * Finds in a text what has a name in the catalog, what the document names beside it,
 * groups of people, places and quantities. Built once; may be used by many threads.
 */
final class MentionFinder {

	private final NameFinder naming;

	private final PopulationFinder populations;

	private final PlaceFinder places;

	private final ThemeFinder themes;

	private final QuantityFinder quantities = new QuantityFinder();

	private final UnresolvedNames unresolved;

	MentionFinder(Catalog catalog) {
		this.naming = new NameFinder(catalog);
		this.populations = new PopulationFinder(catalog);
		this.places = new PlaceFinder(catalog);
		this.themes = new ThemeFinder(catalog);
		this.unresolved = new UnresolvedNames(catalog);
	}

	/**
	 * Gathers the names of a document.
	 */
	NameRegister.Builder register() {
		return this.unresolved.register();
	}

	/**
	 * What the catalog knows in a text, and what looks like a name beside it.
	 */
	FirstSight firstSight(String text) {
		FoldedText folded = FoldedText.of(text);
		List<NameMention> names = this.naming.in(folded);
		return new FirstSight(names, this.unresolved.in(folded, names, this.places.in(folded, names)));
	}

	/**
	 * The bodies in a list of those who are responsible or take part of which nothing
	 * else tells.
	 * @param list the list
	 */
	List<Unresolved> listed(String list) {
		FoldedText folded = FoldedText.of(list);
		List<NameMention> names = this.naming.in(folded);
		List<Mention<Population>> people = this.populations.in(folded, names, Set.of());
		return this.unresolved.listed(folded, names, this.places.in(folded, names))
			.stream()
			.filter((name) -> people.stream()
				.flatMap((group) -> group.quotes().stream())
				.noneMatch((group) -> group.start() <= name.quote().start() && name.quote().end() <= group.end()))
			.toList();
	}

	/**
	 * Everything in a text that stands for itself.
	 * @param text any text
	 * @param document the document that it belongs to
	 */
	Findings in(String text, DocumentContext document) {
		return in(text, document, List.of());
	}

	/**
	 * Everything in a text.
	 * @param text an action's text
	 * @param document the document that it belongs to
	 * @param earlier the names in the actions before it under the same line
	 */
	Findings in(String text, DocumentContext document, Collection<NameMention> earlier) {
		FoldedText folded = FoldedText.of(text);
		List<NameMention> names = new ArrayList<>(this.naming.in(folded, document.names().spellings(), earlier));
		List<Mention<Place>> places = this.places.in(folded, names);
		List<Unresolved> left = new ArrayList<>();
		List<NameMention> provisional = new ArrayList<>();
		List<Mention<Place>> told = places;
		for (Unresolved name : document.names()
			.unresolved(text, names)
			.orElseGet(() -> this.unresolved.in(folded, names, told))) {
			Optional<CatalogEntry> thing = document.names().thing(name);
			if (thing.isPresent()) {
				provisional.add(new NameMention(thing.get(), name.quote()));
			}
			else if (!name.countsByDeeds()) {
				left.add(name);
			}
		}
		if (!provisional.isEmpty()) {
			names.removeIf((known) -> known.of() instanceof Actor
					&& provisional.stream().anyMatch((longer) -> longer.holds(known)));
			names.addAll(provisional);
			names.sort(NameMention.IN_ORDER);
			places = this.places.in(folded, names);
		}
		List<Mention<Place>> everywhere = withProvisional(places, this.unresolved.places(folded, names, left, places),
				document.names());
		names.addAll(this.naming.recalled(folded, names, earlier));
		names.sort(NameMention.IN_ORDER);
		return new Findings(names, this.populations.in(folded, names, document.about()), everywhere,
				this.quantities.in(folded, names), left);
	}

	private static List<Mention<Place>> withProvisional(List<Mention<Place>> known, List<PlaceName> others,
			DocumentNames document) {
		Map<Place, List<Quote>> quotes = new LinkedHashMap<>();
		others.forEach(
				(name) -> quotes.computeIfAbsent(document.place(name), (place) -> new ArrayList<>()).add(name.quote()));
		return Stream.concat(known.stream(), Mention.all(quotes).stream())
			.sorted(Comparator.comparingInt((place) -> place.quote().start()))
			.toList();
	}

	/**
	 * The groups of people that a title names.
	 * @param title the title
	 * @param about what its document is about
	 */
	List<Mention<Population>> populations(String title, Set<Theme> about) {
		FoldedText folded = FoldedText.of(title);
		return this.populations.in(folded, this.naming.in(folded), about);
	}

	/**
	 * What a document is about.
	 * @param texts its titles and paragraphs
	 */
	Set<Theme> themes(Collection<String> texts) {
		return this.themes.in(texts);
	}

	/**
	 * A text at first sight.
	 *
	 * @param names what the catalog knows in it
	 * @param unresolved what looks like a name beside
	 */
	record FirstSight(List<NameMention> names, List<Unresolved> unresolved) {
	}

}
