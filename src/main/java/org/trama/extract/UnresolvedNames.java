package org.trama.extract;

import java.util.List;

/**
 * Finds names that the catalog lacks.
 */
final class UnresolvedNames {

	UnresolvedNames(Catalog catalog) {
	}

	List<Unresolved> in(FoldedText text, List<Found> names, List<Mention<Place>> places) {
		return List.of();
	}

}
