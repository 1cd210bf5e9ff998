package org.trama.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.outline.Unexplained;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * The refusal of a text that no layout explains: how far reading got, which layouts were
 * tried, what each lacked, and what a person can do.
 */
final class NoLayout {

	/** So many titles of columns are named. */
	private static final int NAMED = 12;

	private static final Bilingual WAY_OUT = new Bilingual(
			"Indique una disposición (--layout, --layouts) o qué contiene una columna (--column acción=\"%s\"), o copie el programa en la plantilla (trama template plantilla.xlsx).",
			"Name a layout (--layout, --layouts) or what a column contains (--column acción=\"%s\"), or copy the programme into the template (trama template template.xlsx).");

	private static final Bilingual EMPTY = new Bilingual("no tiene ningún texto, solo blancos.",
			"it has no text, only blanks.");

	private static final Bilingual OTHER_FILE = new Bilingual(
			"Compruebe que es el archivo que quería, o consiga otra copia.",
			"Check that it is the file you meant, or get another copy.");

	private NoLayout() {
	}

	/**
	 * Refuses a text.
	 * @param source the text's source
	 * @param text its lines
	 * @param why why the layouts that were tried don't explain it
	 * @param all whether all layouts were tried, and not just the one that somebody named
	 */
	static UnreadableDocument refusal(Source source, List<TextLine> text, Unexplained why, boolean all) {
		if (text.isEmpty()) {
			return new UnreadableDocument(source.name(), 1, EMPTY, source.notes(), OTHER_FILE);
		}
		TextLine begins = why.begins();
		int line = (begins != null) ? begins.number() : text.get(0).number();
		List<Bilingual> details = new ArrayList<>();
		if (begins != null) {
			String quote = LineRefusal.quote(begins.text());
			details.add(new Bilingual("El plan parece empezar en el renglón %d: %s.".formatted(line, quote),
					"The plan seems to begin at line %d: %s.".formatted(line, quote)));
		}
		details.addAll(source.notes());
		if (!why.unknown().isEmpty()) {
			details.add(columns(why));
		}
		details.addAll(why.lacks());
		if (all) {
			details.add(RowTable.LACK);
		}
		return new UnreadableDocument(source.name(), line, problem(text), details,
				wayOut(why.unknown().isEmpty() ? "…" : why.unknown().get(0)));
	}

	private static Bilingual problem(List<TextLine> text) {
		return new Bilingual(
				"se leyeron %,d renglones con texto y ninguna disposición los explica como un programa."
					.formatted(text.size()),
				"%,d lines with text were read, and no layout explains them as a programme.".formatted(text.size()));
	}

	private static Bilingual columns(Unexplained why) {
		return new Bilingual(
				"Columnas de las que se sabe qué dicen: %s; de las que no: %s.".formatted(list(why.known(), "ninguna"),
						list(why.unknown(), "ninguna")),
				"Columns known: %s; unknown: %s.".formatted(list(why.known(), "none"), list(why.unknown(), "none")));
	}

	private static String list(List<String> titles, String none) {
		String named = String.join(", ", titles.stream().limit(NAMED).map((title) -> "«" + title + "»").toList());
		return titles.isEmpty() ? none : (titles.size() > NAMED) ? named + " …" : named;
	}

	private static Bilingual wayOut(String column) {
		return new Bilingual(WAY_OUT.es().formatted(column), WAY_OUT.en().formatted(column));
	}

}
