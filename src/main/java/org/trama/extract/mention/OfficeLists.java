package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogSpellings.OfficeList;
import org.trama.extract.catalog.Spelling;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Phrases;

/**
 * Reads lists of bodies that share their name: "Fiscalías Generales de Guatemala,
 * Honduras y Brasil" are three.
 */
final class OfficeLists {

	private static final Set<String> BETWEEN = Set.of(",", "y", "e", ", y", ", e", "y de", ", de", "y del", "de", "",
			"Estados de", "estados de");

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
			List<Phrases.Hit<Spelling>> places = new ArrayList<>(this.places.in(text));
			places.sort(Comparator.comparingInt((Phrases.Hit<Spelling> place) -> place.from())
				.thenComparing(Comparator.comparingInt((Phrases.Hit<Spelling> place) -> place.to()).reversed()));
			openings.stream()
				.filter((opening) -> openings.stream()
					.noneMatch((other) -> other.from() == opening.from() && other.to() > opening.to()))
				.forEach((opening) -> members(text, opening, places, found));
		}
		return found;
	}

	private static void members(FoldedText text, Phrases.Hit<OfficeList> opening, List<Phrases.Hit<Spelling>> places,
			List<NameMention> found) {
		int start = text.start(opening.from());
		int end = text.end(opening.to());
		for (Phrases.Hit<Spelling> place : places) {
			boolean next = place.from() >= opening.to() && text.start(place.from()) >= end
					&& BETWEEN.contains(text.original().substring(end, text.start(place.from())).strip());
			Actor body = next ? opening.of().bodies().get(place.of().of().id()) : null;
			if (next) {
				end = text.end(place.to());
			}
			if (body != null) {
				found.add(new NameMention(body, Quote.of(text.original(), start, end)));
				start = end;
			}
			if (body != null || next) {
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
