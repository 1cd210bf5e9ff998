package org.trama.extract.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.text.FoldedText;
import org.trama.text.Folding;
import org.trama.text.Phrases;

/**
 * Tells a document's country by the names in it that only one country has. Each thing
 * counts once, however often it is named. A single one tells nothing where other words
 * speak of another country.
 */
final class CountrySigns {

	/** An acronym of two letters stands for too much elsewhere. */
	private static final int SHORTEST_ACRONYM = 3;

	/**
	 * Shorter names are made alike in many countries and their regions: "Secretaría de
	 * Salud". They count where nothing better does.
	 */
	private static final int TELLING_WORDS = 5;

	/** A country is told from the next one by so many times as many names. */
	private static final int MAJORITY = 2;

	private final Phrases<Sign> phrases;

	private final OtherCountries others;

	private CountrySigns(Phrases<Sign> phrases, OtherCountries others) {
		this.phrases = phrases;
		this.others = others;
	}

	/**
	 * The signs of some countries.
	 * @param world what all of them know
	 * @param catalogs the catalog of each country
	 */
	static CountrySigns of(Catalog world, Map<Country, Catalog> catalogs) {
		Set<String> worldwide = spellings(world).map(CountrySigns::key).collect(Collectors.toSet());
		Map<String, Set<Country>> owners = new HashMap<>();
		catalogs.forEach((country, catalog) -> spellings(catalog)
			.forEach((each) -> owners.computeIfAbsent(key(each), (key) -> new HashSet<>()).add(country)));
		Phrases.Builder<Sign> builder = new Phrases.Builder<>();
		catalogs.forEach((country, catalog) -> spellings(catalog)
			.filter((each) -> isHome(each, country)
					|| !worldwide.contains(key(each)) && owners.getOrDefault(key(each), Set.of()).size() == 1)
			.forEach((each) -> builder.add(each.written(), new Sign(country, each))));
		return new CountrySigns(builder.build(), OtherCountries.than(world, catalogs));
	}

	private static boolean isHome(Spelling spelling, Country country) {
		return spelling.of().id().equals(country.home());
	}

	private static Stream<Spelling> spellings(Catalog catalog) {
		return Stream.concat(catalog.forms().names().stream(), catalog.forms().places().stream());
	}

	private static String key(Spelling spelling) {
		return Folding.fold(spelling.written());
	}

	/**
	 * Tells the country of a text.
	 * @param text a document's whole text
	 */
	CountryGuess in(String text) {
		FoldedText folded = FoldedText.of(text);
		Map<Country, Set<String>> telling = new HashMap<>();
		Map<Country, Set<String>> faint = new HashMap<>();
		for (Phrases.Hit<Sign> hit : this.phrases.in(folded)) {
			Spelling spelling = hit.of().spelling();
			if (spelling.admits(folded.quote(hit.from(), hit.to()).text())) {
				(isTelling(spelling) ? telling : faint)
					.computeIfAbsent(hit.of().country(), (country) -> new HashSet<>())
					.add(spelling.of().id());
			}
		}
		Map<Country, Set<String>> signs = telling.isEmpty() ? faint : telling;
		boolean single = signs.size() == 1 && signs.values().iterator().next().size() == 1;
		return guess((single && this.others.speak(folded, signs.keySet().iterator().next())) ? Map.of() : signs);
	}

	private static boolean isTelling(Spelling spelling) {
		if (spelling.of() instanceof Place) {
			return true;
		}
		return (spelling.capitals() == Spelling.Capitals.ACRONYM) ? spelling.written().length() >= SHORTEST_ACRONYM
				: spelling.written().split(" ", -1).length >= TELLING_WORDS;
	}

	private static CountryGuess guess(Map<Country, Set<String>> signs) {
		int most = signs.values().stream().mapToInt(Set::size).max().orElse(0);
		List<Country> near = signs.entrySet()
			.stream()
			.filter((each) -> each.getValue().size() * MAJORITY > most)
			.sorted(Comparator.comparingInt((Map.Entry<Country, Set<String>> each) -> -each.getValue().size())
				.thenComparing((each) -> each.getKey().code()))
			.map(Map.Entry::getKey)
			.toList();
		return new CountryGuess(near, switch (near.size()) {
			case 0 -> CountryWords.none();
			case 1 -> CountryWords.one(near.get(0), most);
			default -> CountryWords.several(near);
		});
	}

	/**
	 * A name that only one country has.
	 *
	 * @param country the country
	 * @param spelling the name
	 */
	private record Sign(Country country, Spelling spelling) {
	}

}
