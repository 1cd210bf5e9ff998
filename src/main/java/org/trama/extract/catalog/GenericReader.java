package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trama.model.Bilingual;

/**
 * Reads the names of things that other things have too, and whose these are.
 */
final class GenericReader {

	private final CatalogCheck check;

	private final Map<Spelling, List<String>> owners = new HashMap<>();

	private final List<Runnable> checks = new ArrayList<>();

	GenericReader(CatalogCheck check) {
		this.check = check;
	}

	/** What counts only with its capitals: without them it is no name at all. */
	static List<String> written(List<String> asWritten, List<String> generic) {
		return Stream.concat(asWritten.stream(), generic.stream()).toList();
	}

	void add(String file, CatalogEntry entry, List<String> generic, List<String> owners) {
		if (generic.isEmpty() != owners.isEmpty()) {
			throw new InvalidCatalog(file, new Bilingual(
					"la entrada «%s» necesita tanto «generic» como «of»: un nombre que muchas cosas llevan y los id de quienes son sus dueños"
						.formatted(entry.id()),
					"entry '%s' needs 'generic' and 'of' together: a name that many things have and the ids of those whose it is"
						.formatted(entry.id())));
		}
		generic.forEach((notation) -> this.check.spellings(file, entry.id(), notation)
			.forEach((spelling) -> this.owners.put(new Spelling(entry, spelling, Spelling.Capitals.AS_WRITTEN),
					owners)));
		owners.forEach((id) -> this.checks.add(() -> this.check.named(file, entry.id(), id, CatalogEntry.class)));
	}

	/**
	 * All that were added. An owner may stand in a file that is read later, so that only
	 * now it is clear whether it is there.
	 */
	Map<Spelling, List<String>> read() {
		this.checks.forEach(Runnable::run);
		return this.owners;
	}

}
