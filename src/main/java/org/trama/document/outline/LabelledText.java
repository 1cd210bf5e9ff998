package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;

import org.trama.document.Cell;
import org.trama.document.field.Field;

/**
 * An action's text that is made of words and of the labels beside them, one a line.
 */
final class LabelledText {

	private final StringBuilder text;

	private final List<Cell> cells = new ArrayList<>();

	LabelledText(String words) {
		this.text = new StringBuilder(words);
	}

	/** Adds a label with its value, unless the graph holds nothing of it. */
	void add(DraftField field) {
		if (field.field() == Field.OTHER || field.value().isEmpty()) {
			return;
		}
		this.text.append('\n');
		int start = this.text.length();
		if (!field.label().isEmpty()) {
			this.text.append(field.label()).append(": ");
		}
		int from = this.text.length();
		this.text.append(field.value());
		this.cells.add(new Cell(field.field(), start, from, this.text.length()));
	}

	String text() {
		return this.text.toString();
	}

	List<Cell> cells() {
		return List.copyOf(this.cells);
	}

}
