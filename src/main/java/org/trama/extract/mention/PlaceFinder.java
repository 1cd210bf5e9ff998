package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Spelling;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.LeftmostLongest;
import org.trama.text.Phrases;

/**
 * Finds places. Names of initiatives tell places, and so do names of bodies that stand
 * for a place, such as governments and consulates; names of other bodies do not ("El
 * Colegio de la Frontera Norte"). The document's own country counts only beside another
 * place.
 */
public final class PlaceFinder {

	private final Phrases<Spelling> phrases;

	private final Set<String> standForPlace;

	private final Set<String> homes;

	/**
	 * Creates a finder.
	 * @param catalog the places it knows
	 */
	public PlaceFinder(Catalog catalog) {
		this.phrases = NameFinder.phrases(catalog.forms().places());
		this.standForPlace = catalog.forms().standForPlace();
		this.homes = catalog.forms().homes();
	}

	/**
	 * Finds places.
	 * @param text any text
	 * @param names the names in it
	 * @return each place once, with all the words that name it
	 */
	public List<Mention<Place>> in(FoldedText text, List<NameMention> names) {
		List<Phrases.Hit<Spelling>> hits = LeftmostLongest.several(this.phrases.in(text)
			.stream()
			.filter((hit) -> hit.of().admits(text.quote(hit.from(), hit.to()).text()))
			.toList());
		Map<Place, List<Quote>> quotes = new LinkedHashMap<>();
		for (int i = 0; i < hits.size(); i++) {
			Phrases.Hit<Spelling> hit = hits.get(i);
			Quote quote = text.quote(hit.from(), hit.to());
			Place place = (Place) hit.of().of();
			boolean counts = !this.homes.contains(place.id()) || beside(text, hits, i - 1) || beside(text, hits, i);
			if (counts && !numbered(text, hit.to()) && names.stream().noneMatch((name) -> hides(name, quote))) {
				quotes.computeIfAbsent(place, (key) -> new ArrayList<>()).add(quote);
			}
		}
		return Mention.all(quotes);
	}

	/**
	 * Whether a numeral follows, as in the code name "Mesoamérica II".
	 */
	private static boolean numbered(FoldedText text, int to) {
		String next = text.wordAfter(to);
		return next.length() > 1
				&& next.chars().allMatch((letter) -> MentionWords.SPANISH.numeralLetters().indexOf(letter) >= 0);
	}

	private boolean hides(NameMention name, Quote place) {
		if (!name.covers(place.start(), place.end())) {
			return false;
		}
		if (name.of().isProvisional()) {
			return name.of().type() != Kind.AGENCY;
		}
		return name.of() instanceof Actor actor && !this.standForPlace.contains(actor.id());
	}

	/**
	 * Whether a place and the one after it are two sides of something.
	 */
	private boolean beside(FoldedText text, List<Phrases.Hit<Spelling>> hits, int first) {
		if (first < 0 || first + 1 >= hits.size()) {
			return false;
		}
		int from = hits.get(first).to();
		int to = hits.get(first + 1).from();
		return from < to && Separators.joinSides(text.folded().substring(from, to).strip());
	}

}
