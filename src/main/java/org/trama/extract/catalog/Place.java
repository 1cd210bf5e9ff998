package org.trama.extract.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Kind;

/**
 * A named place.
 *
 * @param id its stable id, such as {@code canada}
 * @param name its name
 * @param aliases other names it goes by
 * @param kind what sort of place: {@code country}, {@code region}, {@code state},
 * {@code department}, {@code province}, {@code municipality}, {@code city},
 * {@code border}, or {@code locality} if nothing more is told
 * @param within the id of the place it lies in, if any
 * @param guessed why it is taken for a place, if only a document names it
 */
public record Place(String id, String name, List<String> aliases, String kind, @Nullable String within,
		@Nullable Bilingual guessed) implements CatalogEntry {

	public Place {
		aliases = List.copyOf(aliases);
	}

	@Override
	public Kind type() {
		return Kind.PLACE;
	}

	@Override
	public @Nullable String above() {
		return this.within;
	}

}
