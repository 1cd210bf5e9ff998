package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogFiles.Actors;
import org.trama.extract.catalog.CatalogFiles.Initiatives;
import org.trama.extract.catalog.CatalogFiles.Places;
import org.trama.extract.catalog.CatalogFiles.Populations;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.text.Folding;

/**
 * Makes a catalog of its files and refuses one that contradicts itself.
 */
final class CatalogReader {

	private static final Places.Patterns NO_PATTERNS = new Places.Patterns(List.of(), List.of());

	private final CatalogFiles.Folder folder;

	private final CatalogCheck check = new CatalogCheck();

	private final List<Spelling> names = new ArrayList<>();

	private final List<Spelling> places = new ArrayList<>();

	private final Set<String> standForPlace = new HashSet<>();

	CatalogReader(CatalogFiles.Folder folder) {
		this.folder = folder;
	}

	Catalog read() {
		Family.ACTOR.kinds().forEach((kind) -> actors(fileOf(kind), kind));
		Family.INITIATIVE.kinds().forEach((kind) -> initiatives(fileOf(kind), kind));
		Places spots = CatalogFiles.read(this.folder, "places.yaml", Places.class);
		spots.entries().forEach((spot) -> place(spots, spot));
		Populations groups = CatalogFiles.read(this.folder, "populations.yaml", Populations.class);
		groups.entries().forEach(this::population);
		this.check.hierarchies();
		this.check.shortNames();
		Map<String, CatalogEntry> entries = this.check.entries();
		this.check.claims(this.places);
		joint(spots);
		OfficeReader offices = new OfficeReader(this.check, spots);
		offices.read(CatalogFiles.read(this.folder, "offices.yaml", CatalogFiles.Offices.class));
		this.names.addAll(offices.forms());
		this.standForPlace.addAll(offices.made());
		this.check.claims(this.names);
		List<CatalogSpellings.GroupPhrase> phrases = new GroupReader(this.check).read(groups);
		Place home = this.check.named("places.yaml", "home", spots.home(), Place.class);
		return new Catalog(List.copyOf(entries.values()), offices.all(entries),
				new CatalogSpellings(this.names, this.places, home, offices.lists(), phrases, this.standForPlace));
	}

	/** Each kind has a file of its own: agencies stand in {@code agencies.yaml}. */
	private static String fileOf(Kind kind) {
		return kind.plural() + ".yaml";
	}

	private void actors(String file, Kind type) {
		Actors read = CatalogFiles.read(this.folder, file, Actors.class);
		for (Actors.Body entry : read.entries()) {
			String id = this.check.id(file, entry.id());
			Set<String> aliases = aliases(file, id, entry.name(), entry.aliases(), entry.asWritten());
			Actor actor = new Actor(id, type, entry.acronym(), entry.shortName(),
					this.check.text(file, id, "name", entry.name()), List.copyOf(aliases),
					this.check.text(file, id, "kind", entry.kind()), entry.sector(), entry.partOf(),
					this.check.source(file, id, read.sources(), entry.source()));
			this.check.add(file, actor);
			if (Boolean.TRUE.equals(entry.standsForPlace())) {
				this.standForPlace.add(id);
			}
			forms(file, actor, entry.acronym(), entry.aliases(), entry.asWritten(), this.names);
		}
	}

	private void initiatives(String file, Kind type) {
		Initiatives read = CatalogFiles.read(this.folder, file, Initiatives.class);
		for (Initiatives.Undertaking entry : read.entries()) {
			String id = this.check.id(file, entry.id());
			Set<String> aliases = aliases(file, id, entry.name(), entry.aliases(), entry.asWritten());
			Initiative initiative = new Initiative(id, type, entry.acronym(), entry.shortName(),
					this.check.text(file, id, "name", entry.name()), List.copyOf(aliases),
					this.check.source(file, id, read.sources(), entry.source()));
			this.check.add(file, initiative);
			forms(file, initiative, entry.acronym(), entry.aliases(), entry.asWritten(), this.names);
		}
	}

	private void place(Places file, Places.Spot entry) {
		String id = this.check.id("places.yaml", entry.id());
		Set<String> aliases = aliases("places.yaml", id, entry.name(), entry.aliases(), entry.asWritten());
		if (entry.iso() != null) {
			aliases.add(entry.iso());
		}
		this.check.source("places.yaml", id, file.sources(), entry.source());
		Place place = new Place(id, this.check.text("places.yaml", id, "name", entry.name()), List.copyOf(aliases),
				this.check.text("places.yaml", id, "kind", entry.kind()), entry.within());
		this.check.add("places.yaml", place);
		forms("places.yaml", place, null, entry.aliases(), entry.asWritten(), this.places);
		Places.Patterns patterns = (file.patterns() != null) ? file.patterns() : NO_PATTERNS;
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

	private void spelling(Place place, String written) {
		this.places.add(new Spelling(place, written, Spelling.Capitals.ANY));
	}

	private void joint(Places file) {
		for (CatalogFiles.Joint joint : file.joint()) {
			for (String name : joint.names()) {
				Place place = this.check.named("places.yaml", joint.phrase(), name, Place.class);
				this.check.spellings("places.yaml", joint.phrase(), joint.phrase())
					.forEach((phrase) -> spelling(place, phrase));
			}
		}
	}

	private void population(Populations.Group entry) {
		String id = this.check.id("populations.yaml", entry.id());
		Population population = new Population(id, entry.shortName(),
				this.check.text("populations.yaml", id, "name", entry.name()),
				this.check.text("populations.yaml", id, "nameEn", entry.nameEn()), entry.shortEn(), entry.broader(),
				entry.aliases());
		this.check.add("populations.yaml", population);
	}

	private Set<String> aliases(String file, String id, @Nullable String name, List<String> aliases,
			List<String> asWritten) {
		Set<String> all = new LinkedHashSet<>();
		aliases.forEach((alias) -> all.addAll(this.check.spellings(file, id, alias)));
		asWritten.forEach((alias) -> all.addAll(this.check.spellings(file, id, alias)));
		all.remove(name);
		return all;
	}

	private void forms(String file, CatalogEntry of, @Nullable String acronym, List<String> aliases,
			List<String> asWritten, List<Spelling> forms) {
		Map<String, Spelling> own = new LinkedHashMap<>();
		String id = of.id();
		aliases.forEach((alias) -> this.check.spellings(file, id, alias)
			.forEach((spelling) -> own.put(Folding.fold(spelling), new Spelling(of, spelling, Spelling.Capitals.ANY))));
		asWritten.forEach((alias) -> this.check.spellings(file, id, alias)
			.forEach((spelling) -> own.put(Folding.fold(spelling),
					new Spelling(of, spelling, Spelling.Capitals.AS_WRITTEN))));
		if (!own.containsKey(Folding.fold(of.name()))) {
			own.put(Folding.fold(of.name()), new Spelling(of, of.name(), Spelling.Capitals.ANY));
		}
		forms.addAll(own.values());
		if (acronym != null) {
			forms.add(new Spelling(of, acronym, Spelling.Capitals.ACRONYM));
		}
	}

	private static String plural(String people) {
		return people + ("aeiouáéíóú".indexOf(people.charAt(people.length() - 1)) >= 0 ? "s" : "es");
	}

}
