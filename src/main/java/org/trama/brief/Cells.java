package org.trama.brief;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Reference;

/**
 * Cells of the tables of a brief.
 */
final class Cells {

	/** How many things a cell names before it only counts, and in how many characters. */
	private static final int NAMED = 8;

	private static final int LONGEST = 100;

	private final Extent extent;

	Cells(Extent extent) {
		this.extent = extent;
	}

	static Brief.Cell words(@Nullable Bilingual words) {
		return new Brief.Cell(words, List.of(), 0, List.of(), null);
	}

	/** A thing with its full name. */
	static Brief.Cell thing(Reference thing) {
		boolean named = !thing.name().equals(thing.label());
		return new Brief.Cell(named ? thing.names() : null, List.of(thing), 0, List.of(), null);
	}

	Brief.Cell things(List<Reference> things) {
		int named = 0;
		int length = 0;
		while (named < things.size() && named < this.extent.room(NAMED)
				&& (named == 0 || length < this.extent.room(LONGEST))) {
			length += things.get(named).label().length();
			named++;
		}
		return new Brief.Cell(null, things.subList(0, named), things.size() - named, List.of(), null);
	}

	static Brief.Cell passages(List<Integer> numbers) {
		return new Brief.Cell(null, List.of(), 0, numbers, null);
	}

}
