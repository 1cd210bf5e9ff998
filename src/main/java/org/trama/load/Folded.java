package org.trama.load;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.Named;
import org.trama.graph.Folding;

/**
 * Texts as they are compared when somebody looks for them: without accents, in lower
 * case.
 */
final class Folded {

	private Folded() {
	}

	static String text(String text) {
		return Folding.fold(text);
	}

	/** All that a thing is called. */
	static List<String> names(@Nullable String acronym, Named thing) {
		return Stream.of(Stream.of(acronym, thing.name()), thing.aliases().stream())
			.flatMap((names) -> names)
			.filter(Objects::nonNull)
			.map(Folded::text)
			.distinct()
			.toList();
	}

}
