package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogFiles.Actors;
import org.trama.extract.catalog.CatalogFiles.Initiatives;
import org.trama.extract.catalog.CatalogFiles.Offices;
import org.trama.extract.catalog.CatalogFiles.Places;
import org.trama.extract.catalog.CatalogFiles.Populations;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.text.Folding;

/**
 * Makes a catalog of the files in some folders and refuses one that contradicts itself.
 */
final class CatalogReader {

	private final List<CatalogFolder> folders;

	private final @Nullable String home;

	private final CatalogCheck check;

	private final List<Spelling> names = new ArrayList<>();

	private final PlaceReader places;

	private final Set<String> standForPlace = new HashSet<>();

	private final GenericReader generic;

	/**
	 * Prepares to read.
	 * @param folders the folders, those that others build upon first
	 * @param home the id of the place that is the documents' own country; null for none
	 * @param files in which file each id stands that has been read before for the same
	 * graph; what is read now is added
	 */
	CatalogReader(List<CatalogFolder> folders, @Nullable String home, Map<String, String> files) {
		this.folders = folders;
		this.home = home;
		this.check = new CatalogCheck(files);
		this.places = new PlaceReader(this.check);
		this.generic = new GenericReader(this.check);
	}

	Catalog read() {
		Family.ACTOR.kinds()
			.forEach(
					(kind) -> each(CatalogFolder.fileOf(kind), Actors.class, (file, read) -> actors(file, read, kind)));
		Family.INITIATIVE.kinds()
			.forEach((kind) -> each(CatalogFolder.fileOf(kind), Initiatives.class,
					(file, read) -> initiatives(file, read, kind)));
		each(CatalogFolder.PLACES, Places.class, this.places::read);
		each(CatalogFolder.POPULATIONS, Populations.class,
				(file, groups) -> groups.entries().forEach((entry) -> population(file, entry)));
		this.check.hierarchies();
		this.check.shortNames();
		Map<String, CatalogEntry> entries = this.check.entries();
		this.check.claims(this.places.forms());
		each(CatalogFolder.PLACES, Places.class, this.places::joint);
		OfficeReader offices = new OfficeReader(this.check, this.places.spots(), this.home);
		each(CatalogFolder.OFFICES, Offices.class, offices::read);
		this.names.addAll(offices.forms());
		this.standForPlace.addAll(offices.made());
		this.check.claims(this.names);
		GroupReader groups = new GroupReader(this.check);
		each(CatalogFolder.POPULATIONS, Populations.class, groups::read);
		Set<String> homes = (this.home != null)
				? Set.of(this.check.named(CatalogFolder.COUNTRIES, "home", this.home, Place.class).id()) : Set.of();
		return new Catalog(List.copyOf(entries.values()), offices.all(entries),
				new CatalogSpellings(this.names, this.places.forms(), homes, offices.lists(), groups.phrases(),
						groups.themes(), this.standForPlace, this.generic.read()));
	}

	private <T> void each(String file, Class<T> type, BiConsumer<String, T> reading) {
		this.folders
			.forEach((folder) -> folder.read(file, type).ifPresent((read) -> reading.accept(folder.path(file), read)));
	}

	private void actors(String file, Actors read, Kind type) {
		for (Actors.Body entry : read.entries()) {
			String id = this.check.id(file, entry.id());
			List<String> written = GenericReader.written(entry.asWritten(), entry.generic());
			Set<String> aliases = aliases(file, id, entry.name(), entry.aliases(), written);
			Actor actor = new Actor(id, type, entry.acronym(), entry.shortName(),
					this.check.text(file, id, "name", entry.name()), List.copyOf(aliases),
					this.check.text(file, id, "kind", entry.kind()), entry.sector(), entry.partOf(),
					this.check.source(file, id, read.sources(), entry.source()));
			this.check.add(file, actor);
			if (Boolean.TRUE.equals(entry.standsForPlace())) {
				this.standForPlace.add(id);
			}
			forms(file, actor, entry.aliases(), written);
			this.generic.add(file, actor, entry.generic(), entry.of());
		}
	}

	private void initiatives(String file, Initiatives read, Kind type) {
		for (Initiatives.Undertaking entry : read.entries()) {
			String id = this.check.id(file, entry.id());
			List<String> written = GenericReader.written(entry.asWritten(), entry.generic());
			Set<String> aliases = aliases(file, id, entry.name(), entry.aliases(), written);
			Initiative initiative = new Initiative(id, type, entry.acronym(), entry.shortName(),
					this.check.text(file, id, "name", entry.name()), List.copyOf(aliases),
					this.check.source(file, id, read.sources(), entry.source()));
			this.check.add(file, initiative);
			forms(file, initiative, entry.aliases(), written);
			this.generic.add(file, initiative, entry.generic(), entry.of());
		}
	}

	private void population(String file, Populations.Group entry) {
		String id = this.check.id(file, entry.id());
		this.check.add(file,
				new Population(id, entry.shortName(), this.check.text(file, id, "name", entry.name()),
						this.check.text(file, id, "nameEn", entry.nameEn()), entry.shortEn(), entry.broader(),
						entry.aliases()));
	}

	private Set<String> aliases(String file, String id, @Nullable String name, List<String> aliases,
			List<String> asWritten) {
		Set<String> all = new LinkedHashSet<>();
		aliases.forEach((alias) -> all.addAll(this.check.spellings(file, id, alias)));
		asWritten.forEach((alias) -> all.addAll(this.check.spellings(file, id, alias)));
		all.remove(name);
		return all;
	}

	private void forms(String file, CatalogEntry of, List<String> aliases, List<String> asWritten) {
		this.names.addAll(forms(this.check, file, of, aliases, asWritten));
		String acronym = of.acronym();
		if (acronym != null) {
			this.names.add(new Spelling(of, acronym, Spelling.Capitals.ACRONYM));
		}
	}

	/** The spellings of a thing that are no acronym, its name among them. */
	static List<Spelling> forms(CatalogCheck check, String file, CatalogEntry of, List<String> aliases,
			List<String> asWritten) {
		Map<String, Spelling> own = new LinkedHashMap<>();
		aliases.forEach((alias) -> check.spellings(file, of.id(), alias)
			.forEach((spelling) -> own.put(Folding.fold(spelling), new Spelling(of, spelling, Spelling.Capitals.ANY))));
		asWritten.forEach((alias) -> check.spellings(file, of.id(), alias)
			.forEach((spelling) -> own.put(Folding.fold(spelling),
					new Spelling(of, spelling, Spelling.Capitals.AS_WRITTEN))));
		if (!own.containsKey(Folding.fold(of.name()))) {
			own.put(Folding.fold(of.name()), new Spelling(of, of.name(), Spelling.Capitals.ANY));
		}
		return List.copyOf(own.values());
	}

}
