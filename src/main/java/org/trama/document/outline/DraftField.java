package org.trama.document.outline;

import java.util.List;

import org.trama.document.field.Field;
import org.trama.document.source.TextLine;

/**
 * A label with its value.
 *
 * @param field what it is about
 * @param label the label's words; empty where the place alone tells
 * @param value the value in reading form
 * @param lines the lines that both stand in
 */
record DraftField(Field field, String label, String value, List<TextLine> lines) {

	DraftField {
		lines = List.copyOf(lines);
	}

}
