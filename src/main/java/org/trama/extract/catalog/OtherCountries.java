package org.trama.extract.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.text.Folding;
import org.trama.text.FoldedText;
import org.trama.text.Phrases;

/**
 * The words that speak against a country: the names of countries without a catalog, and
 * the first words of bodies that other countries have many of and this one none
 * ({@code Ministerio de}).
 */
final class OtherCountries {

	/** So many bodies of a country begin alike where that is how it calls them. */
	private static final int MANY = 5;

	private static final String COUNTRY = "country";

	private final Phrases<Spelling> names;

	/** How a country calls its bodies, by the country. */
	private final Map<Country, Set<String>> openings;

	/** How any country calls them. */
	private final Set<String> common;

	private OtherCountries(Phrases<Spelling> names, Map<Country, Set<String>> openings, Set<String> common) {
		this.names = names;
		this.openings = openings;
		this.common = common;
	}

	/**
	 * The words that speak against some countries.
	 * @param world what all of them know
	 * @param catalogs the catalog of each country
	 */
	static OtherCountries than(Catalog world, Map<Country, Catalog> catalogs) {
		Set<String> homes = catalogs.keySet().stream().map(Country::home).collect(Collectors.toSet());
		Phrases.Builder<Spelling> names = new Phrases.Builder<>();
		world.forms()
			.places()
			.stream()
			.filter((name) -> name.of() instanceof Place place && place.kind().equals(COUNTRY)
					&& !homes.contains(place.id()))
			.forEach((name) -> names.add(name.written(), name));
		Map<Country, Set<String>> openings = new HashMap<>();
		Set<String> common = new HashSet<>();
		catalogs.forEach((country, catalog) -> {
			Map<String, Long> counts = catalog.actors()
				.stream()
				.collect(Collectors.groupingBy((actor) -> opening(actor.name()), Collectors.counting()));
			openings.put(country, counts.keySet());
			counts.entrySet()
				.stream()
				.filter((each) -> each.getValue() >= MANY)
				.forEach((each) -> common.add(each.getKey()));
		});
		return new OtherCountries(names.build(), openings, common);
	}

	private static String opening(String name) {
		String[] words = name.split(" ", 3);
		return (words.length > 2) ? " " + Folding.fold(words[0] + " " + words[1]) + " " : "";
	}

	/**
	 * Whether a text has such words.
	 * @param text the text
	 * @param country the country that something else speaks for
	 */
	boolean speak(FoldedText text, Country country) {
		Set<String> own = this.openings.getOrDefault(country, Set.of());
		return this.common.stream().anyMatch((words) -> !own.contains(words) && text.folded().contains(words))
				|| this.names.in(text)
					.stream()
					.anyMatch((hit) -> hit.of().admits(text.quote(hit.from(), hit.to()).text()));
	}

}
