package org.trama.extract.mention;

import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.text.FoldedText;
import org.trama.text.Phrases.Hit;

/**
 * Says which names inside a longer name count. A body inside the name of something else
 * does not; an initiative does where the longer name says that it belongs to it ("Reglas
 * de Operación del Programa …"), not where its words only recur ("Guía Paisano").
 */
final class NestedNames {

	private NestedNames() {
	}

	static boolean counts(FoldedText text, Hit<CatalogEntry> outer, Hit<CatalogEntry> inner) {
		boolean inside = outer.from() < inner.from() && inner.to() <= outer.to();
		return inside && inner.of() instanceof Initiative && outer.of() instanceof Initiative
				&& !inner.of().equals(outer.of())
				&& MentionWords.SPANISH.belonging().contains(text.wordBefore(inner.from()));
	}

}
