package org.trama.extract.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Kind;

/**
 * Something with a proper name through which actions are carried out.
 *
 * @param id its stable id, such as {@code programa-paisano}
 * @param type its kind, such as a program
 * @param acronym its usual acronym, if it has one
 * @param shortName the fewest words that still tell it from everything else, if its name
 * is long and it has no acronym
 * @param name its shortest complete official name
 * @param aliases other names it goes by
 * @param source where these facts come from
 * @param guessed why it is taken for what it is, if only a document names it
 */
public record Initiative(String id, Kind type, @Nullable String acronym, @Nullable String shortName, String name,
		List<String> aliases, String source, @Nullable Bilingual guessed) implements CatalogEntry {

	public Initiative {
		aliases = List.copyOf(aliases);
	}

	/**
	 * An initiative that the catalog knows.
	 */
	public Initiative(String id, Kind type, @Nullable String acronym, @Nullable String shortName, String name,
			List<String> aliases, String source) {
		this(id, type, acronym, shortName, name, aliases, source, null);
	}

}
