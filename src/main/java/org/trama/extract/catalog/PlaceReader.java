package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.trama.extract.catalog.CatalogFiles.Places;

/**
 * Reads places and the spellings by which documents name them.
 */
final class PlaceReader {

	private static final Places.Patterns NO_PATTERNS = new Places.Patterns(List.of(), List.of());

	private final CatalogCheck check;

	private final List<Places.Spot> spots = new ArrayList<>();

	private final List<Spelling> forms = new ArrayList<>();

	PlaceReader(CatalogCheck check) {
		this.check = check;
	}

	/**
	 * The places of all files read so far, as they are written.
	 */
	List<Places.Spot> spots() {
		return this.spots;
	}

	List<Spelling> forms() {
		return this.forms;
	}

	void read(String file, Places places) {
		this.spots.addAll(places.entries());
		places.entries().forEach((spot) -> place(file, places, spot));
	}

	private void place(String file, Places places, Places.Spot entry) {
		String id = this.check.id(file, entry.id());
		Set<String> aliases = new LinkedHashSet<>();
		entry.aliases().forEach((alias) -> aliases.addAll(this.check.spellings(file, id, alias)));
		entry.asWritten().forEach((alias) -> aliases.addAll(this.check.spellings(file, id, alias)));
		aliases.remove(entry.name());
		if (entry.iso() != null) {
			aliases.add(entry.iso());
		}
		this.check.source(file, id, places.sources(), entry.source());
		Place place = new Place(id, this.check.text(file, id, "name", entry.name()), List.copyOf(aliases),
				this.check.text(file, id, "kind", entry.kind()), entry.within(), null);
		this.check.add(file, place);
		this.forms.addAll(CatalogReader.forms(this.check, file, place, entry.aliases(), entry.asWritten()));
		patterns((places.patterns() != null) ? places.patterns() : NO_PATTERNS, entry, place);
	}

	private void patterns(Places.Patterns patterns, Places.Spot entry, Place place) {
		String shortName = entry.shortName();
		if (shortName != null) {
			patterns.ofShort().forEach((pattern) -> spelling(place, pattern.replace("{short}", shortName)));
		}
		for (String people : entry.people()) {
			patterns.people()
				.forEach((pattern) -> spelling(place,
						pattern.replace("{one}", people).replace("{several}", plural(people))));
		}
	}

	/**
	 * Reads the phrases that name several places at once. They may name a place of
	 * another file, so all places are read before.
	 */
	void joint(String file, Places places) {
		for (CatalogFiles.Joint joint : places.joint()) {
			for (String name : joint.names()) {
				Place place = this.check.named(file, joint.phrase(), name, Place.class);
				this.check.spellings(file, joint.phrase(), joint.phrase()).forEach((phrase) -> spelling(place, phrase));
			}
		}
	}

	private void spelling(Place place, String written) {
		this.forms.add(new Spelling(place, written, Spelling.Capitals.ANY));
	}

	private static String plural(String people) {
		return people + ("aeiouáéíóú".indexOf(people.charAt(people.length() - 1)) >= 0 ? "s" : "es");
	}

}
