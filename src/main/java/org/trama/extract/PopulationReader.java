package org.trama.extract;

import java.util.List;

/**
 * Finds the groups of people that a text names.
 */
final class PopulationReader {

	PopulationReader(Catalog catalog) {
	}

	List<Mention<Population>> in(FoldedText text, List<Found> names) {
		return List.of();
	}

}
