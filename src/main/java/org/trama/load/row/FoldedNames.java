package org.trama.load.row;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.text.SearchFolding;

/**
 * Texts as they are compared when somebody looks for them: without accents, in lower
 * case.
 */
public final class FoldedNames {

	private FoldedNames() {
	}

	public static String text(String text) {
		return SearchFolding.fold(text);
	}

	/** All that a thing is called. */
	static List<String> names(@Nullable String acronym, CatalogEntry thing) {
		return Stream.of(Stream.of(acronym, thing.name()), thing.aliases().stream())
			.flatMap((names) -> names)
			.filter(Objects::nonNull)
			.map(FoldedNames::text)
			.distinct()
			.toList();
	}

}
