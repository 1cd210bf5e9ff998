package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.extract.catalog.CatalogFiles.Offices;
import org.trama.extract.catalog.CatalogFiles.Places;

/**
 * Makes the bodies that exist once for each place. One that has an entry of its own keeps
 * it.
 */
final class OfficeReader {

	private static final String FILE = "offices.yaml";

	private static final String SHORT = "{short}";

	private final CatalogCheck check;

	private final Places places;

	private final Map<String, CatalogEntry> made = new HashMap<>();

	private final List<Spelling> forms = new ArrayList<>();

	private final List<CatalogSpellings.OfficeList> lists = new ArrayList<>();

	OfficeReader(CatalogCheck check, Places places) {
		this.check = check;
		this.places = places;
	}

	void read(Offices offices) {
		for (Offices.Office office : offices.entries()) {
			this.check.id(FILE, office.id());
			if (office.partOf() != null) {
				this.check.named(FILE, office.id(), office.partOf(), Actor.class);
			}
			Map<String, Actor> bodies = new HashMap<>();
			for (Places.Spot spot : this.places.entries()) {
				if (spot.id() != null && office.of().contains(spot.kind()) && !spot.id().equals(this.places.home())) {
					bodies.put(spot.id(), body(offices, office, spot.id(), spot));
				}
			}
			office.lists().forEach((opening) -> this.lists.add(new CatalogSpellings.OfficeList(opening, bodies)));
		}
	}

	private Actor body(Offices offices, Offices.Office office, String place, Places.Spot spot) {
		String id = office.id() + "-" + place;
		if (this.check.entry(id) instanceof Actor own) {
			return own;
		}
		List<String> names = names(office, spot);
		if (names.isEmpty()) {
			throw new InvalidCatalog(FILE, "entry '" + office.id() + "' has no name for '" + place
					+ "'; a place with a short name needs one with " + SHORT);
		}
		Actor body = new Actor(id, office.type(), null, null, names.get(0), names.subList(1, names.size()),
				office.kind(), null, office.partOf(), this.check.source(FILE, id, offices.sources(), office.source()));
		this.made.put(id, body);
		names.forEach((name) -> this.forms.add(new Spelling(body, name, Spelling.Capitals.ANY)));
		return body;
	}

	private List<String> names(Offices.Office office, Places.Spot spot) {
		Set<String> places = new LinkedHashSet<>();
		places.add((spot.shortName() != null) ? spot.shortName() : String.valueOf(spot.name()));
		if (spot.shortName() == null) {
			spot.aliases().forEach((alias) -> places.addAll(this.check.spellings("places.yaml", place(spot), alias)));
			spot.asWritten().forEach((alias) -> places.addAll(this.check.spellings("places.yaml", place(spot), alias)));
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
