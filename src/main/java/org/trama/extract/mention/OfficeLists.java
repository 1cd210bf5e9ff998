package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.List;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogSpellings.OfficeList;
import org.trama.extract.catalog.Spelling;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.LeftmostLongest;
import org.trama.text.Phrases;

/**
 * Reads lists of bodies that share their name: "Fiscalías Generales de Guatemala,
 * Honduras y Brasil" are three.
 */
final class OfficeLists {

	private final Phrases<OfficeList> openings;

	private final Phrases<Spelling> places;

	OfficeLists(Catalog catalog) {
		Phrases.Builder<OfficeList> builder = new Phrases.Builder<>();
		catalog.forms().offices().forEach((list) -> builder.add(list.opening(), list));
		this.openings = builder.build();
		this.places = NameFinder.phrases(catalog.forms().places());
	}

	List<NameMention> in(FoldedText text) {
		List<NameMention> found = new ArrayList<>();
		List<Phrases.Hit<OfficeList>> openings = this.openings.in(text);
		if (!openings.isEmpty()) {
			List<Phrases.Hit<Spelling>> places = this.places.in(text);
			LeftmostLongest.several(openings).forEach((opening) -> members(text, opening, places, found));
		}
		return found;
	}

	private static void members(FoldedText text, Phrases.Hit<OfficeList> opening, List<Phrases.Hit<Spelling>> places,
			List<NameMention> found) {
		int start = text.start(opening.from());
		int end = text.end(opening.to());
		List<Phrases.Hit<Spelling>> behind = places.stream().filter((place) -> place.from() >= opening.to()).toList();
		for (Phrases.Hit<Spelling> place : LeftmostLongest.one(behind)) {
			boolean next = text.start(place.from()) >= end
					&& Separators.joinOffices(text.original().substring(end, text.start(place.from())));
			if (next) {
				start = Math.min(start, text.start(place.from()));
				end = text.end(place.to());
				Actor body = opening.of().bodies().get(place.of().of().id());
				if (body != null) {
					found.add(new NameMention(body, Quote.of(text.original(), start, end)));
				}
				start = nextMember(text.original(), end);
			}
		}
	}

	private static int nextMember(String text, int end) {
		int at = end;
		while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
			at++;
		}
		return at;
	}

}
