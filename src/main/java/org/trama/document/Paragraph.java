package org.trama.document;

import java.util.List;
import java.util.stream.Stream;

import org.trama.document.field.Field;

/**
 * A document's words under a line of action: a paragraph, or the line's own title where
 * it is what somebody commits to.
 *
 * @param ordinal its place within the line of action, from 1
 * @param text its text in reading form: one space between words
 * @param at where it stands in the source
 * @param promise whether it is an action whatever it says; otherwise only where it says
 * whose it is
 * @param cells the stretches of the text that are values of labels or columns
 */
public record Paragraph(int ordinal, String text, LineRange at, boolean promise, List<Cell> cells) {

	public Paragraph {
		cells = List.copyOf(cells);
	}

	/**
	 * A paragraph of the actions column.
	 * @param ordinal its place within the line of action, from 1
	 * @param text its text in reading form
	 * @param at where it stands in the source
	 */
	public Paragraph(int ordinal, String text, LineRange at) {
		this(ordinal, text, at, true, List.of());
	}

	/**
	 * Its words without the labels and columns behind them.
	 */
	public String words() {
		return this.cells.isEmpty() ? this.text : this.text.substring(0, this.cells.get(0).start()).strip();
	}

	/**
	 * Whether a stretch of the text lies in its words, or in the value of one label or
	 * column.
	 * @param first where the stretch begins
	 * @param last where it ends
	 */
	public boolean holds(int first, int last) {
		return this.cells.isEmpty() || last <= this.cells.get(0).start()
				|| this.cells.stream().anyMatch((cell) -> cell.holds(first, last));
	}

	/**
	 * Whether a stretch of the text lies in the value of a label or column that says who
	 * is responsible or takes part.
	 * @param first where the stretch begins
	 * @param last where it ends
	 */
	public boolean namesWhoActs(int first, int last) {
		return ofWhoActs().anyMatch((cell) -> cell.holds(first, last));
	}

	/**
	 * The values of its labels and columns that say who is responsible or takes part.
	 */
	public Stream<String> listsOfWhoActs() {
		return ofWhoActs().map((cell) -> this.text.substring(cell.from(), cell.end()));
	}

	private Stream<Cell> ofWhoActs() {
		return this.cells.stream().filter((cell) -> cell.field() == Field.LEAD || cell.field() == Field.PARTNER);
	}

}
