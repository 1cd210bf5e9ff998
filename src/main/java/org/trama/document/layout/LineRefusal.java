package org.trama.document.layout;

import org.trama.document.UnreadableDocument;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * Says why a file cannot be read as a programme document.
 *
 * @param name the file's name
 */
record LineRefusal(String name) {

	private static final int LONGEST_QUOTE = 60;

	private static final Bilingual WAY_OUT = new Bilingual(
			"Corríjalo ahí y vuelva a intentarlo, o indique otra disposición con --layout.",
			"Mend it there and try again, or name another layout with --layout.");

	UnreadableDocument at(TextLine line, Bilingual expected) {
		return at(line.number(), expected, Bilingual.of(quote(line.text()), null));
	}

	UnreadableDocument at(int line, Bilingual expected, Bilingual found) {
		return UnreadableDocument.at(this.name, line, expected, found, WAY_OUT);
	}

	static String quote(String text) {
		String shown = (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text;
		return "«" + shown + "»";
	}

}
