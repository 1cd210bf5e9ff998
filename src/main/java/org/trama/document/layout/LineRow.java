package org.trama.document.layout;

import java.util.List;

import org.trama.document.status.StatusPhrase;
import org.trama.document.LineRange;
import org.trama.document.source.TextLine;

/**
 * A row of the flattened table: one line of action with the headings above it.
 *
 * @param objective the objective's heading
 * @param strategy the strategy's heading
 * @param line the line of action's own code and title
 * @param status whether actions will be carried out
 * @param statusLines the lines, or parts of them, in which that is said
 * @param paragraphs the lines of each paragraph
 */
record LineRow(Heading objective, Heading strategy, Heading line, StatusPhrase status, List<TextLine> statusLines,
		List<List<TextLine>> paragraphs) {

	/**
	 * A code and the title behind it.
	 *
	 * @param code the code
	 * @param title the title in reading form
	 * @param lines the lines it stands in, code included
	 */
	record Heading(PlanCode code, String title, List<TextLine> lines) {

		LineRange at() {
			return range(this.lines);
		}

	}

	static LineRange range(List<TextLine> lines) {
		return new LineRange(lines.get(0).number(), lines.get(lines.size() - 1).number());
	}

}
