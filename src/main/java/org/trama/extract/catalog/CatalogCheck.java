package org.trama.extract.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.text.Folding;
import org.trama.text.Phrase;

/**
 * The check of all that has to hold in a catalog, and the words for what does not.
 */
final class CatalogCheck {

	private final Map<String, CatalogEntry> entries = new LinkedHashMap<>();

	private final Map<String, String> files;

	/**
	 * Begins a check.
	 * @param files in which file each id stands, of all catalogs whose things may meet in
	 * one graph
	 */
	CatalogCheck(Map<String, String> files) {
		this.files = files;
	}

	Map<String, CatalogEntry> entries() {
		return new LinkedHashMap<>(this.entries);
	}

	@Nullable CatalogEntry entry(String id) {
		return this.entries.get(id);
	}

	String id(String file, @Nullable String id) {
		if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			throw new InvalidCatalog(file, new Bilingual(
					"una entrada tiene el id «%s»; un id es de minúsculas sin acentos, cifras y guiones sueltos entre ellas"
						.formatted(id),
					"an entry has the id '%s'; an id is of lower-case letters, digits and single hyphens between them"
						.formatted(id)));
		}
		return id;
	}

	String text(String file, String id, String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new InvalidCatalog(file, new Bilingual("a la entrada «%s» le falta %s".formatted(id, field),
					"entry '%s' has no %s".formatted(id, field)));
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
			throw new InvalidCatalog(file, new Bilingual(
					"la entrada «%s» tiene la fuente «%s», que no es una oración ni una de las que «sources» explica: %s"
						.formatted(id, key, sources.keySet()),
					"entry '%s' has the source '%s', which is neither a sentence nor one of %s".formatted(id, key,
							sources.keySet())));
		}
		return key;
	}

	Set<String> spellings(String file, String id, String notation) {
		try {
			return Phrase.spellings(notation);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidCatalog(file,
					new Bilingual(
							"entrada «%s»: en «%s» un corchete o un paréntesis no tiene pareja".formatted(id, notation),
							"entry '%s': %s".formatted(id, ex.getMessage())),
					ex);
		}
	}

	void add(String file, CatalogEntry entry) {
		String other = this.files.putIfAbsent(entry.id(), file);
		if (other != null && !other.equals(file) || this.entries.putIfAbsent(entry.id(), entry) != null) {
			throw new InvalidCatalog(file, new Bilingual(
					"el id «%s» ya es el de una entrada de %s; dele otro, por ejemplo con el país o el estado delante"
						.formatted(entry.id(), this.files.get(entry.id())),
					"the id '%s' is already that of an entry of %s; give it another, such as one with the country or state in front"
						.formatted(entry.id(), this.files.get(entry.id()))));
		}
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
			throw new InvalidCatalog(fileOf(entry.id()),
					new Bilingual(
							"la entrada «%s» se llama «%s» en corto, y así se llama ya «%s»; dele otro nombre corto"
								.formatted(entry.id(), shortName, other),
							"entry '%s' is called '%s' in short, as '%s' is already called; give it another short name"
								.formatted(entry.id(), shortName, other)));
		}
	}

	<T extends CatalogEntry> T named(String file, String where, String id, Class<T> type) {
		CatalogEntry named = this.entries.get(id);
		if (!type.isInstance(named)) {
			throw new InvalidCatalog(file, new Bilingual(
					"«%s» remite a «%s», que no es de ninguna entrada de su clase; revise el id o añada la entrada"
						.formatted(where, id),
					"'%s' refers to '%s', which no entry of its sort has; look at the id or add the entry"
						.formatted(where, id)));
		}
		return type.cast(named);
	}

	void hierarchies() {
		for (CatalogEntry entry : this.entries.values()) {
			String file = fileOf(entry.id());
			Set<String> seen = new LinkedHashSet<>(Set.of(entry.id()));
			CatalogEntry below = entry;
			for (String up = entry.above(); up != null; up = below.above()) {
				below = named(file, below.id(), up, entry.getClass());
				if (!seen.add(up)) {
					throw new InvalidCatalog(file,
							new Bilingual("la entrada «%s» está por encima de sí misma: %s".formatted(entry.id(), seen),
									"entry '%s' is above itself: %s".formatted(entry.id(), seen)));
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
				throw new InvalidCatalog(fileOf(id), new Bilingual(
						"la entrada «%s» lleva el nombre «%s», que ya es de «%s» (%s); quítelo de una de las dos, escríbalo entero o ponga la entrada en la carpeta de su país"
							.formatted(id, form.written(), other.of().id(), fileOf(other.of().id())),
						"entry '%s' claims '%s', which is already a name of '%s' (%s); take it from one of the two, write it in full or put the entry into the folder of its country"
							.formatted(id, form.written(), other.of().id(), fileOf(other.of().id()))));
			}
		}
	}

	private String fileOf(String id) {
		return this.files.getOrDefault(id, CatalogFolder.OFFICES);
	}

}
