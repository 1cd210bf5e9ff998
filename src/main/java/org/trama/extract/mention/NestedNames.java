package org.trama.extract.mention;

import java.util.Set;

import org.trama.extract.catalog.Initiative;
import org.trama.extract.mention.NameFinder.Occurrence;
import org.trama.text.FoldedText;

/**
 * Says which names inside a longer name count. A body inside the name of something else
 * does not; an initiative does where the longer name says that it belongs to it ("Reglas
 * de Operación del Programa …"), not where its words only recur ("Guía Paisano").
 */
final class NestedNames {

	private static final Set<String> BELONGING = Set.of("de", "del", "la", "las", "el", "los", "en", "al", "a", "sobre",
			"proyecto", "programa");

	private NestedNames() {
	}

	static boolean counts(FoldedText text, Occurrence outer, Occurrence inner) {
		boolean inside = outer.from() < inner.from() && inner.to() <= outer.to();
		return inside && inner.of() instanceof Initiative && outer.of() instanceof Initiative
				&& !inner.of().equals(outer.of()) && BELONGING.contains(text.wordBefore(inner.from()));
	}

}
