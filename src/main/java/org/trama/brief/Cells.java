package org.trama.brief;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Reference;

/**
 * Cells of the tables of a brief.
 */
final class Cells {

	private Cells() {
	}

	static Brief.Cell words(@Nullable Bilingual words) {
		return new Brief.Cell(words, List.of(), 0, List.of(), null);
	}

	/** A thing with its full name. */
	static Brief.Cell thing(Reference thing) {
		boolean named = !thing.name().equals(thing.label());
		return new Brief.Cell(named ? thing.names() : null, List.of(thing), 0, List.of(), null);
	}

	static Brief.Cell things(List<Reference> things) {
		return new Brief.Cell(null, things, 0, List.of(), null);
	}

	static Brief.Cell passages(List<Integer> numbers) {
		return new Brief.Cell(null, List.of(), 0, numbers, null);
	}

}
