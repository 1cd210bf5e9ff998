package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;

import org.trama.document.source.TextLine;

/**
 * A row's content beside one line of action: paragraphs, and labels with their values.
 */
final class DraftRow {

	private final List<Words> promises = new ArrayList<>();

	private final List<Words> prose = new ArrayList<>();

	private final List<DraftField> fields = new ArrayList<>();

	/** What is promised whatever it says. */
	List<Words> promises() {
		return this.promises;
	}

	/** What is a promise only where it says whose. */
	List<Words> prose() {
		return this.prose;
	}

	List<DraftField> fields() {
		return this.fields;
	}

	/** How much stands in it. */
	int size() {
		return this.promises.size() + this.prose.size() + this.fields.size();
	}

	boolean namesBodies() {
		return this.fields.stream().anyMatch((field) -> field.field().namesBodies());
	}

	/**
	 * Some words and the lines that they stand in.
	 *
	 * @param text the words in reading form
	 * @param lines the lines
	 */
	record Words(String text, List<TextLine> lines) {

		Words {
			lines = List.copyOf(lines);
		}

	}

}
