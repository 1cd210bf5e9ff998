package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogFiles.Offices;
import org.trama.extract.catalog.CatalogFiles.Places;
import org.trama.model.Bilingual;

/**
 * Makes the bodies that exist once for each place. One that has an entry of its own keeps
 * it.
 */
final class OfficeReader {

	private static final String SHORT = "{short}";

	private final CatalogCheck check;

	private final List<Places.Spot> places;

	private final @Nullable String home;

	private final Map<String, CatalogEntry> made = new HashMap<>();

	private final List<Spelling> forms = new ArrayList<>();

	private final List<CatalogSpellings.OfficeList> lists = new ArrayList<>();

	OfficeReader(CatalogCheck check, List<Places.Spot> places, @Nullable String home) {
		this.check = check;
		this.places = places;
		this.home = home;
	}

	void read(String file, Offices offices) {
		for (Offices.Office office : offices.entries()) {
			this.check.id(file, office.id());
			if (office.partOf() != null) {
				this.check.named(file, office.id(), office.partOf(), Actor.class);
			}
			Map<String, Actor> bodies = new HashMap<>();
			for (Places.Spot spot : this.places) {
				if (spot.id() != null && office.of().contains(spot.kind()) && !spot.id().equals(this.home)) {
					bodies.put(spot.id(), body(file, offices, office, spot));
				}
			}
			office.lists().forEach((opening) -> this.lists.add(new CatalogSpellings.OfficeList(opening, bodies)));
		}
	}

	private Actor body(String file, Offices offices, Offices.Office office, Places.Spot spot) {
		String place = place(spot);
		String id = office.id() + "-" + place;
		if (this.check.entry(id) instanceof Actor own) {
			return own;
		}
		List<String> names = names(office, spot);
		if (names.isEmpty()) {
			throw new InvalidCatalog(file,
					new Bilingual(
							"la entrada «%s» no tiene nombre para «%s»; un lugar con nombre corto necesita uno con %s"
								.formatted(office.id(), place, SHORT),
							"entry '%s' has no name for '%s'; a place with a short name needs one with %s"
								.formatted(office.id(), place, SHORT)));
		}
		Actor body = new Actor(id, office.type(), null, null, names.get(0), names.subList(1, names.size()),
				office.kind(), null, office.partOf(), this.check.source(file, id, offices.sources(), office.source()));
		this.made.put(id, body);
		names.forEach((name) -> this.forms.add(new Spelling(body, name, Spelling.Capitals.ANY)));
		return body;
	}

	private List<String> names(Offices.Office office, Places.Spot spot) {
		Set<String> places = new LinkedHashSet<>();
		places.add((spot.shortName() != null) ? spot.shortName() : String.valueOf(spot.name()));
		if (spot.shortName() == null) {
			spot.aliases()
				.forEach((alias) -> places.addAll(this.check.spellings(CatalogFolder.PLACES, place(spot), alias)));
			spot.asWritten()
				.forEach((alias) -> places.addAll(this.check.spellings(CatalogFolder.PLACES, place(spot), alias)));
		}
		Set<String> names = new LinkedHashSet<>();
		// a short name needs its "Estado de": without it "México" would be the country
		office.names()
			.stream()
			.filter((name) -> spot.shortName() == null || name.contains(SHORT))
			.forEach((name) -> places
				.forEach((place) -> names.add(name.replace("{place}", place).replace(SHORT, place))));
		return List.copyOf(names);
	}

	private static String place(Places.Spot spot) {
		return String.valueOf(spot.id());
	}

	/**
	 * All things by id, those with an entry and those made here.
	 */
	Map<String, CatalogEntry> all(Map<String, CatalogEntry> entries) {
		Map<String, CatalogEntry> all = new HashMap<>(entries);
		all.putAll(this.made);
		return all;
	}

	/**
	 * The ids of the bodies made here: they exist for a place, so they stand for it.
	 */
	Set<String> made() {
		return this.made.keySet();
	}

	List<Spelling> forms() {
		return this.forms;
	}

	List<CatalogSpellings.OfficeList> lists() {
		return this.lists;
	}

}
