package org.trama.extract.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The things known by name before a document is read: actors, initiatives, populations
 * and places, all over the world and in the document's country. {@link Catalogs} reads it
 * from YAML files that a domain expert can edit; to read a catalog is to check it.
 * Immutable.
 */
public final class Catalog {

	private final List<CatalogEntry> entries;

	private final Map<String, CatalogEntry> byId;

	private final CatalogSpellings forms;

	Catalog(List<CatalogEntry> entries, Map<String, CatalogEntry> byId, CatalogSpellings forms) {
		this.entries = List.copyOf(entries);
		this.byId = Map.copyOf(byId);
		this.forms = forms;
	}

	/**
	 * All actors that have an entry. Bodies that exist once for each place, such as
	 * consulates, are known by {@link #byId} only.
	 */
	public List<Actor> actors() {
		return all(Actor.class);
	}

	/**
	 * All programs, instruments and forums.
	 */
	public List<Initiative> initiatives() {
		return all(Initiative.class);
	}

	/**
	 * All populations.
	 */
	public List<Population> populations() {
		return all(Population.class);
	}

	/**
	 * The populations that a document may be expected to serve: those of its themes and
	 * those of none, the general ones only where no narrower one of its theme is meant.
	 * @param about what the document is about
	 */
	public List<Population> populations(Set<Theme> about) {
		Set<Population> others = new HashSet<>();
		for (Theme theme : this.forms.themes()) {
			if (about.contains(theme)) {
				this.forms.groups()
					.stream()
					.filter((phrase) -> theme.equals(phrase.theme()))
					.forEach((phrase) -> others.addAll(phrase.standIns()));
			}
			else {
				populations().stream().filter((group) -> theme.covers(group, this.byId::get)).forEach(others::add);
			}
		}
		return populations().stream().filter((group) -> !others.contains(group)).toList();
	}

	/**
	 * All places.
	 */
	public List<Place> places() {
		return all(Place.class);
	}

	/**
	 * The thing with an id, if there is one.
	 */
	public Optional<CatalogEntry> byId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * The words by which its things are found in a text.
	 */
	public CatalogSpellings forms() {
		return this.forms;
	}

	/** All things that have an entry. */
	List<CatalogEntry> entries() {
		return this.entries;
	}

	/** All things by id, those that exist once for each place among them. */
	Map<String, CatalogEntry> all() {
		return this.byId;
	}

	private <T extends CatalogEntry> List<T> all(Class<T> type) {
		Stream<CatalogEntry> stream = this.entries.stream();
		return stream.filter(type::isInstance).map(type::cast).toList();
	}

}
