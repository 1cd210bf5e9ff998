package org.trama.document.layout;

import org.trama.document.UnreadableDocument;
import org.trama.document.source.TextLine;

/**
 * Says why a file cannot be read as a programme document.
 *
 * @param name the file's name
 */
record LineRefusal(String name) {

	private static final int LONGEST_QUOTE = 60;

	UnreadableDocument at(TextLine line, String expected) {
		return at(line.number(), expected, quote(line.text()));
	}

	UnreadableDocument at(int line, String expected, String found) {
		return new UnreadableDocument(this.name, line, expected, found);
	}

	static String quote(String text) {
		String shown = (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text;
		return "«" + shown + "»";
	}

}
