package org.trama.extract.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Kind;

/**
 * A body that can commit to an action.
 *
 * @param id its stable id, such as {@code inm}
 * @param type its kind: a public body of the document's own country or anyone else
 * @param acronym its usual acronym, if it has one
 * @param shortName the fewest words that still tell it from everything else, if its name
 * is long and it has no acronym
 * @param name its full name
 * @param aliases other names it goes by
 * @param kind what sort of body it is, such as {@code secretaría}, {@code órgano
 * desconcentrado} or {@code organismo internacional}
 * @param sector the sector of government it belongs to, if any
 * @param partOf the id of the actor it is a part of, if any
 * @param source where these facts come from
 * @param guessed why it is taken for what it is, if only a document names it
 */
public record Actor(String id, Kind type, @Nullable String acronym, @Nullable String shortName, String name,
		List<String> aliases, String kind, @Nullable String sector, @Nullable String partOf, String source,
		@Nullable Bilingual guessed) implements CatalogEntry {

	public Actor {
		aliases = List.copyOf(aliases);
	}

	/**
	 * A body that the catalog knows.
	 */
	public Actor(String id, Kind type, @Nullable String acronym, @Nullable String shortName, String name,
			List<String> aliases, String kind, @Nullable String sector, @Nullable String partOf, String source) {
		this(id, type, acronym, shortName, name, aliases, kind, sector, partOf, source, null);
	}

	@Override
	public @Nullable String above() {
		return this.partOf;
	}

}
