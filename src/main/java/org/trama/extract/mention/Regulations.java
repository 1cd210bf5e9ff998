package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Initiative;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Folding;

/**
 * Finds the regulations of a law that a text names only as its own: "la Ley de Migración
 * y su Reglamento".
 */
final class Regulations {

	private static final String AND_ITS = " " + Folding.fold(MentionWords.SPANISH.andIts()) + " ";

	private static final String ITS = AND_ITS + Folding.fold(MentionWords.SPANISH.regulations()) + " ";

	private final Map<String, Initiative> byLaw = new HashMap<>();

	Regulations(Catalog catalog) {
		Map<String, Initiative> byName = new HashMap<>();
		catalog.initiatives().forEach((each) -> byName.put(Folding.fold(each.name()), each));
		for (Initiative law : catalog.initiatives()) {
			Initiative regulations = byName.get(Folding.fold(MentionWords.SPANISH.regulationsOf() + " " + law.name()));
			if (regulations != null) {
				this.byLaw.put(law.id(), regulations);
			}
		}
	}

	List<NameMention> in(FoldedText text, List<NameMention> named) {
		List<NameMention> found = new ArrayList<>();
		int at = text.folded().indexOf(ITS);
		while (at >= 0) {
			int lawEnd = text.end(at);
			Quote words = text.quote(at + AND_ITS.length(), at + ITS.length() - 1);
			for (NameMention law : named) {
				Initiative regulations = this.byLaw.get(law.of().id());
				if (regulations != null && law.quote().end() == lawEnd) {
					found.add(new NameMention(regulations, words));
				}
			}
			at = text.folded().indexOf(ITS, at + 1);
		}
		return found;
	}

}
