package org.trama.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the regulations of a law that a text names only as its own: "la Ley de Migración
 * y su Reglamento".
 */
final class Regulations {

	private static final String ITS = " y su reglamento ";

	private final Map<String, Initiative> byLaw = new HashMap<>();

	Regulations(Catalog catalog) {
		Map<String, Initiative> byName = new HashMap<>();
		catalog.initiatives().forEach((each) -> byName.put(Folding.fold(each.name()), each));
		for (Initiative law : catalog.initiatives()) {
			Initiative regulations = byName.get("reglamento de la " + Folding.fold(law.name()));
			if (regulations != null) {
				this.byLaw.put(law.id(), regulations);
			}
		}
	}

	List<Found> in(FoldedText text, List<Found> named) {
		List<Found> found = new ArrayList<>();
		int at = text.folded().indexOf(ITS);
		while (at >= 0) {
			int lawEnd = text.end(at);
			Quote words = text.quote(at + " y su ".length(), at + ITS.length() - 1);
			for (Found law : named) {
				Initiative regulations = this.byLaw.get(law.of().id());
				if (regulations != null && law.quote().end() == lawEnd) {
					found.add(new Found(regulations, words));
				}
			}
			at = text.folded().indexOf(ITS, at + 1);
		}
		return found;
	}

}
