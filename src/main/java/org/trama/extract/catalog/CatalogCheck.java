package org.trama.extract.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.text.Folding;
import org.trama.text.Phrase;

/**
 * The check of all that has to hold in a catalog, and the words for what does not.
 */
final class CatalogCheck {

	private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();

	private final Map<String, String> files = new HashMap<>();

	Map<String, CatalogEntry> entries() {
		return new LinkedHashMap<>(this.entries);
	}

	@Nullable CatalogEntry entry(String id) {
		return this.entries.get(id);
	}

	String id(String file, @Nullable String id) {
		if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			throw new InvalidCatalog(file, "an entry has the id '" + id
					+ "'; an id is of lower-case letters, digits and single hyphens between them");
		}
		return id;
	}

	String text(String file, String id, String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new InvalidCatalog(file, "entry '" + id + "' has no " + field);
		}
		return value;
	}

	String source(String file, String id, Map<String, String> sources, @Nullable String source) {
		String key = text(file, id, "source", source);
		String known = sources.get(key);
		if (known != null) {
			return known;
		}
		if (key.indexOf(' ') < 0) {
			throw new InvalidCatalog(file, "entry '" + id + "' has the source '" + key
					+ "', which is neither a sentence nor one of " + sources.keySet());
		}
		return key;
	}

	Set<String> spellings(String file, String id, String notation) {
		try {
			return Phrase.spellings(notation);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidCatalog(file, "entry '" + id + "': " + ex.getMessage(), ex);
		}
	}

	void add(String file, CatalogEntry entry) {
		if (this.entries.putIfAbsent(entry.id(), entry) != null) {
			throw new InvalidCatalog(file,
					"the id '" + entry.id() + "' is already that of an entry of " + this.files.get(entry.id()));
		}
		this.files.put(entry.id(), file);
	}

	/**
	 * Where there is little room, no two things may look the same.
	 */
	void shortNames() {
		Map<String, String> written = new HashMap<>();
		this.entries.values().forEach((entry) -> written.put(Folding.fold(entry.name()), entry.id()));
		this.entries.values().forEach((entry) -> shortName(written, entry, entry.shortName()));
		List<Population> populations = this.entries.values()
			.stream()
			.filter(Population.class::isInstance)
			.map(Population.class::cast)
			.toList();
		Map<String, String> english = new HashMap<>();
		populations.forEach((population) -> english.put(Folding.fold(population.nameEn()), population.id()));
		populations.forEach((population) -> shortName(english, population, population.shortEn()));
	}

	private void shortName(Map<String, String> written, CatalogEntry entry, @Nullable String shortName) {
		String other = (shortName != null) ? written.putIfAbsent(Folding.fold(shortName), entry.id()) : null;
		if (other != null) {
			throw new InvalidCatalog(this.files.getOrDefault(entry.id(), ""), "entry '" + entry.id() + "' is called '"
					+ shortName + "' in short, as '" + other + "' is already called");
		}
	}

	<T extends CatalogEntry> T named(String file, String where, String id, Class<T> type) {
		CatalogEntry named = this.entries.get(id);
		if (!type.isInstance(named)) {
			throw new InvalidCatalog(file, "'" + where + "' refers to '" + id + "', which is no "
					+ type.getSimpleName().toLowerCase(Locale.ROOT));
		}
		return type.cast(named);
	}

	void hierarchies() {
		for (CatalogEntry entry : this.entries.values()) {
			String file = this.files.getOrDefault(entry.id(), "");
			Set<String> seen = new LinkedHashSet<>(Set.of(entry.id()));
			CatalogEntry below = entry;
			for (String up = entry.above(); up != null; up = below.above()) {
				below = named(file, below.id(), up, entry.getClass());
				if (!seen.add(up)) {
					throw new InvalidCatalog(file, "entry '" + entry.id() + "' is above itself: " + seen);
				}
			}
		}
	}

	/**
	 * No spelling may lead to two things.
	 */
	void claims(List<Spelling> forms) {
		Map<String, Spelling> claims = new HashMap<>();
		for (Spelling form : forms) {
			Spelling other = claims.putIfAbsent(Folding.fold(form.written()), form);
			String id = form.of().id();
			if (other != null && !other.of().id().equals(id) && other.capitals() == form.capitals()) {
				throw new InvalidCatalog(this.files.getOrDefault(id, "offices.yaml"), "entry '" + id + "' claims '"
						+ form.written() + "', which is already a name of '" + other.of().id() + "'");
			}
		}
	}

}
