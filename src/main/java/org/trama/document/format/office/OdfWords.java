package org.trama.document.format.office;

import javax.xml.stream.XMLStreamException;

import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FootnoteMark;

/**
 * The words of paragraphs of an OpenDocument file. Footnotes are taken out and numbered.
 */
final class OdfWords {

	private static final int MOST_BLANKS = 100;

	private final CanonicalText text;

	private int notes;

	OdfWords(CanonicalText text) {
		this.text = text;
	}

	/** The words of the element that starts here, read to its end. */
	String paragraph(XmlCursor xml) throws XMLStreamException {
		StringBuilder words = new StringBuilder();
		for (int depth = 1; depth > 0 && xml.next();) {
			if (xml.isEnd()) {
				depth--;
				// text in a frame within a paragraph
				words.append(xml.name().equals("p") && depth > 0 ? "\n\n" : "");
			}
			else if (xml.isStart()) {
				depth += start(xml, words);
			}
			else {
				words.append(xml.characters().replace('\n', ' '));
			}
		}
		return words.toString();
	}

	/** Reads a tag; 1 if its element is still open then. */
	private int start(XmlCursor xml, StringBuilder words) throws XMLStreamException {
		switch (xml.name()) {
			case "s" -> words.append(" ".repeat(Math.min(MOST_BLANKS, xml.number("c", 1))));
			case "tab" -> words.append('\t');
			case "line-break" -> words.append('\n');
			case "soft-page-break" -> words.append("");
			case "note" -> {
				words.append(FootnoteMark.of(++this.notes));
				note(xml, this.notes);
				return 0;
			}
			case "annotation", "image", "object", "ruby-text" -> {
				xml.skip();
				return 0;
			}
			default -> {
			}
		}
		return 1;
	}

	private void note(XmlCursor xml, int number) throws XMLStreamException {
		StringBuilder note = new StringBuilder();
		while (xml.next() && !xml.isEnd()) {
			if (xml.isStart() && xml.name().equals("note-body")) {
				note.append(paragraph(xml));
			}
			else if (xml.isStart()) {
				xml.skip();
			}
		}
		this.text.footnote(FootnoteMark.of(number), note.toString());
	}

}
