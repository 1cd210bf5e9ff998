package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.trama.extract.mention.NameMention;
import org.trama.extract.quantity.Numbers.Number;
import org.trama.model.Quote;
import org.trama.text.FoldedText;

/**
 * Finds what a text promises in numbers: a number and the noun phrase it counts. Dates,
 * years, ages, hours of the day, ordinals, articles of laws and numbers inside names
 * count nothing.
 */
public final class QuantityFinder {

	/** Words before a number that make it a label: "artículo 25", "edición 3". */
	private static final Set<String> LABELS = Set.of("articulo", "articulos", "fraccion", "fracciones", "numero",
			"numeral", "no", "num", "edicion", "version", "fase", "etapa", "inciso", "anexo", "pagina", "capitulo",
			"eje", "objetivo", "estrategia", "linea", "meta", "ano", "anos", "del", "acuerdo", "nivel", "seccion",
			"tomo", "telefono");

	/** Nouns that tell when or how long, or that belong to a manner of speaking. */
	private static final Set<String> NEVER_COUNTED = Set.of("ano", "anos", "mes", "meses", "semana", "semanas", "dia",
			"dias", "hora", "horas", "minuto", "minutos", "ordenes", "niveles", "poderes", "veces", "por", "ciento",
			"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
			"noviembre", "diciembre", "paises", "partes", "ambitos");

	/** Lengths of time that are promised when they are lengths of something. */
	private static final Set<String> DURATIONS = Set.of("hora", "horas", "dias", "semanas", "meses");

	/**
	 * How far apart the numbers of one label may stand: "artículos 19, frac. XI, y 28".
	 */
	private static final int LABEL_LIST = 16;

	public List<Quantity> in(FoldedText text, List<NameMention> names) {
		List<Quantity> found = new ArrayList<>();
		int labelled = -LABEL_LIST;
		for (Number number : Numbers.in(text)) {
			boolean label = label(text, number) || number.start() - labelled < LABEL_LIST;
			labelled = label ? number.end() : labelled;
			if (!label && names.stream().noneMatch((name) -> within(name, number, text))) {
				CountedPhrase unit = CountedPhrase.after(text, number.to());
				if (unit.length() > 0 && counts(unit) && !superseded(text, unit, number)) {
					Quote quote = Quote.of(text.original(), number.start(), unit.end());
					found.add(new Quantity(number.value(), unit.text(), quote));
				}
			}
		}
		return found;
	}

	private static boolean within(NameMention name, Number number, FoldedText text) {
		return name.quote().start() < number.start() && number.end() <= name.quote().end();
	}

	private static boolean label(FoldedText text, Number number) {
		String before = text.wordBefore(number.from());
		boolean year = number.value().scale() <= 0 && number.digits() && number.value().intValue() >= 1900
				&& number.value().intValue() <= 2100 && number.text().length() == 4;
		return LABELS.contains(before) || year || number.value().compareTo(BigDecimal.ONE) < 0;
	}

	private static boolean counts(CountedPhrase unit) {
		if (DURATIONS.contains(unit.noun())) {
			return unit.ofSomething();
		}
		return !NEVER_COUNTED.contains(unit.noun());
	}

	/**
	 * Whether the number is where a rise begins: of "de 15 a 35 claves" only 35 counts.
	 */
	private static boolean superseded(FoldedText text, CountedPhrase unit, Number number) {
		return unit.noun().equals("a") || unit.noun().equals("al")
				|| text.wordAfter(number.to()).equals("y") && !number.digits();
	}

}
