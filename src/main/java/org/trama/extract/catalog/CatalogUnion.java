package org.trama.extract.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.trama.text.Folding;

/**
 * The catalogs of several countries as one, for a document that speaks of all of them: it
 * has their things, but no name that two of them give to different things.
 */
final class CatalogUnion {

	private final List<CatalogSpellings> forms;

	private CatalogUnion(List<CatalogSpellings> forms) {
		this.forms = forms;
	}

	static Catalog of(List<Catalog> catalogs) {
		Map<String, CatalogEntry> entries = new LinkedHashMap<>();
		Map<String, CatalogEntry> byId = new HashMap<>();
		for (Catalog catalog : catalogs) {
			catalog.entries().forEach((entry) -> entries.put(entry.id(), entry));
			catalog.all().forEach((id, entry) -> byId.putIfAbsent(id, entry));
		}
		byId.putAll(entries);
		CatalogUnion union = new CatalogUnion(catalogs.stream().map(Catalog::forms).toList());
		return new Catalog(List.copyOf(entries.values()), byId, union.spellings());
	}

	private CatalogSpellings spellings() {
		Set<String> standForPlace = new HashSet<>();
		this.forms.forEach((each) -> standForPlace.addAll(each.standForPlace()));
		Set<String> homes = new HashSet<>();
		this.forms.forEach((each) -> homes.addAll(each.homes()));
		Map<Spelling, List<String>> generic = new HashMap<>();
		this.forms.forEach((each) -> generic.putAll(each.generic()));
		return new CatalogSpellings(unshared(CatalogSpellings::names), unshared(CatalogSpellings::places), homes,
				all(CatalogSpellings::offices), all(CatalogSpellings::groups), all(CatalogSpellings::themes),
				standForPlace, generic);
	}

	private <T> List<T> all(Function<CatalogSpellings, Collection<T>> part) {
		Set<T> all = new LinkedHashSet<>();
		this.forms.forEach((each) -> all.addAll(part.apply(each)));
		return List.copyOf(all);
	}

	private List<Spelling> unshared(Function<CatalogSpellings, Collection<Spelling>> part) {
		List<Spelling> all = all(part);
		Set<String> shared = shared();
		return all.stream().filter((spelling) -> !shared.contains(key(spelling))).toList();
	}

	/**
	 * The spellings that lead to other things in one country than in another. Within one
	 * a phrase may well name several places at once.
	 */
	private Set<String> shared() {
		Map<String, Set<String>> before = new HashMap<>();
		Set<String> shared = new HashSet<>();
		for (CatalogSpellings country : this.forms) {
			Map<String, Set<String>> things = things(country);
			things.forEach((key, ids) -> {
				Set<String> others = before.putIfAbsent(key, ids);
				if (others != null && !others.equals(ids)) {
					shared.add(key);
				}
			});
		}
		return shared;
	}

	private static Map<String, Set<String>> things(CatalogSpellings forms) {
		Map<String, Set<String>> things = new HashMap<>();
		for (List<Spelling> spellings : List.of(forms.names(), forms.places())) {
			spellings
				.forEach((each) -> things.computeIfAbsent(key(each), (key) -> new HashSet<>()).add(each.of().id()));
		}
		return things;
	}

	private static String key(Spelling spelling) {
		return ((spelling.of() instanceof Place) ? "place " : "name ") + Folding.fold(spelling.written());
	}

}
