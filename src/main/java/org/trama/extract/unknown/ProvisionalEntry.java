package org.trama.extract.unknown;

import java.util.List;
import java.util.Locale;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.ProvisionalId;
import org.trama.text.Folding;

/**
 * Makes a thing of a name that only a document has: its id from its name, its kind as was
 * guessed, and the reason for the guess.
 */
final class ProvisionalEntry {

	/** The sort of body of which nothing is told. */
	private static final String UNTOLD = "por confirmar";

	private static final String SOURCE = "documento";

	private ProvisionalEntry() {
	}

	static CatalogEntry of(Unresolved name, NameWords vocabulary) {
		Bilingual reason = name.clue().reason();
		if (!Guess.ACTOR.equals(name.guess())) {
			Kind kind = Kind.ofWord(name.guess().word()).orElseThrow();
			return new Initiative(ProvisionalId.of(Folding.words(name.name())), kind, name.acronym(), null, name.name(),
					List.of(), SOURCE, reason);
		}
		boolean legal = name.clue().sort() == Clue.Sort.LEGAL_FORM;
		boolean other = legal || name.abroad() || vocabulary.isNotPublic(name.name());
		boolean told = name.clue().sort() == Clue.Sort.HEAD || name.clue().sort() == Clue.Sort.SUBJECT
				|| name.isOffice();
		return new Actor(ProvisionalId.of(Folding.words(name.name())), other ? Kind.ORGANIZATION : Kind.AGENCY,
				name.acronym(), null, name.name(), List.of(),
				told ? name.name().split(" ", 2)[0].toLowerCase(Locale.ROOT) : UNTOLD, null, name.owner(), SOURCE,
				reason);
	}

	static Place of(PlaceName name) {
		return new Place(ProvisionalId.of(Folding.words(name.name())), name.name(), List.of(), name.kind(), null,
				name.clue().reason());
	}

}
