package org.trama.extract.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

/**
 * A target population: a group of people that actions serve.
 *
 * @param id its stable id, such as {@code ninez-no-acompanada}
 * @param shortName the fewest words that still tell it from everything else, if its name
 * is long
 * @param name its label in Spanish
 * @param nameEn its label in English
 * @param shortEn the fewest words in English, if its label there is long
 * @param broader the id of the next broader population, if any
 * @param aliases the phrases by which documents name it
 */
public record Population(String id, @Nullable String shortName, String name, String nameEn, @Nullable String shortEn,
		@Nullable String broader, List<String> aliases) implements CatalogEntry {

	public Population {
		aliases = List.copyOf(aliases);
	}

	@Override
	public Kind type() {
		return Kind.POPULATION;
	}

	@Override
	public @Nullable String above() {
		return this.broader;
	}

}
