package org.trama.document.account;

import org.trama.document.LineRange;
import org.trama.model.Bilingual;

/**
 * Something that was read and doesn't make sense as it stands in the document. It is said
 * and left as it is: only a person can tell.
 *
 * @param at where to look in the source
 * @param words what is odd about it
 */
public record Doubt(LineRange at, Bilingual words) {

	static Doubt announced(LineRange at, String empty) {
		return new Doubt(at, new Bilingual("La línea %s anuncia acciones y no tiene ninguna.".formatted(empty),
				"Line %s announces actions and has none.".formatted(empty)));
	}

	static Doubt slipped(LineRange at, String empty, String full) {
		return new Doubt(at, new Bilingual(
				"La línea %s anuncia acciones y no tiene ninguna, mientras que la %s dice lo contrario y tiene: quizá el texto perdió el orden de la tabla."
					.formatted(empty, full),
				"Line %s announces actions and has none, while %s says the opposite and has some: the text may have lost the table's order."
					.formatted(empty, full)));
	}

	static Doubt missing(LineRange at, String before, String after) {
		return new Doubt(at, new Bilingual("Entre %s y %s falta algún código.".formatted(before, after),
				"Between %s and %s a code is missing.".formatted(before, after)));
	}

	static Doubt missing(LineRange at, String after) {
		return new Doubt(at, new Bilingual("Antes de %s falta algún código.".formatted(after),
				"Before %s a code is missing.".formatted(after)));
	}

	static Doubt unread(LineRange at, String code) {
		return new Doubt(at, new Bilingual(
				"«%s» parece empezar otra línea, y se leyó como texto de la anterior: quizá falta el encabezado de su parte."
					.formatted(code),
				"“%s” seems to begin another line, and was read as text of the one before: its part's heading may be missing."
					.formatted(code)));
	}

	static Doubt unordered(LineRange at, String code, String before) {
		return new Doubt(at,
				new Bilingual("%s está detrás de %s: los códigos no siguen su orden.".formatted(code, before),
						"%s stands behind %s: the codes are out of order.".formatted(code, before)));
	}

}
