package org.trama.document;

import org.trama.document.field.Field;

/**
 * A stretch of an action's text that isn't prose but the value of a label or a column:
 * who is responsible, for whom.
 *
 * @param field what it is about
 * @param start where its label begins in the text
 * @param from where its value begins
 * @param end where its value ends
 */
public record Cell(Field field, int start, int from, int end) {

	/**
	 * Whether a stretch of the text lies in the value.
	 * @param first where the stretch begins
	 * @param last where it ends
	 */
	public boolean holds(int first, int last) {
		return this.from <= first && last <= this.end;
	}

}
