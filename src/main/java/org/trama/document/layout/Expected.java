package org.trama.document.layout;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * The parts of a row that a table must have, as a refusal names them.
 */
final class Expected {

	static final Bilingual STATUS = new Bilingual(
			"«Se realizarán acciones en» o «No se realizarán acciones en» y un año",
			"«Se realizarán acciones en» or «No se realizarán acciones en» and a year");

	static final Bilingual HEADINGS = new Bilingual("un objetivo, una estrategia y una línea de acción",
			"an objective, a strategy and a line of action");

	static final Bilingual BEGINNING = new Bilingual("el encabezado de un objetivo, como «1. Fomentar …»",
			"the heading of an objective, such as «1. Fomentar …»");

	static final Bilingual ROW = new Bilingual(
			"una fila entera detrás de este encabezado: objetivo, estrategia, línea de acción y estado",
			"a whole row behind this heading: objective, strategy, line of action and status");

	static final Bilingual CODE = new Bilingual("un código", "a code");

	static final Bilingual END = new Bilingual("el final del documento", "the end of the document behind it");

	static final Bilingual EMPTY = new Bilingual("un documento vacío", "an empty document");

	private Expected() {
	}

	static Bilingual lineOf(@Nullable PlanCode strategy) {
		return new Bilingual("el código y el título de una línea de acción de la estrategia " + strategy,
				"the code and title of a line of action of strategy " + strategy);
	}

	static Bilingual titleOf(PlanCode code) {
		return new Bilingual("el título de " + code, "the title of " + code);
	}

	static Bilingual sameTitle(PlanCode code, String title) {
		return new Bilingual("el título de %s como en otros lugares, %s".formatted(code, title),
				"the title of %s as elsewhere, %s".formatted(code, title));
	}

	static Bilingual headingAbove(@Nullable PlanCode above, PlanCode code) {
		return new Bilingual("el encabezado de %s arriba de %s".formatted(above, code),
				"the heading of %s above %s".formatted(above, code));
	}

	static Bilingual year(int year) {
		return new Bilingual("acciones en %d, como arriba".formatted(year), "actions in %d, as above".formatted(year));
	}

	static Bilingual once(int line) {
		return new Bilingual("cada línea de acción una vez, o igual que en el renglón " + line,
				"each line of action once, or the same as at line " + line);
	}

}
