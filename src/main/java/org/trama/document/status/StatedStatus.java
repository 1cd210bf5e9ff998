package org.trama.document.status;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;
import org.trama.text.Folding;

/**
 * A status as a document states it beside a line of action.
 *
 * @param planned whether actions will be carried out
 * @param year the year it speaks of; null if it doesn't say
 * @param lines the lines it stands in
 */
public record StatedStatus(boolean planned, @Nullable Integer year, List<TextLine> lines) {

	/**
	 * The status that a paragraph is, or null.
	 * @param paragraph the first paragraph below a line's title
	 */
	public static @Nullable StatedStatus of(List<TextLine> paragraph) {
		StatusPhrase phrase = StatusPhrase.at(paragraph, 0);
		if (phrase != null && phrase.last() == paragraph.size() - 1
				&& phrase.end() >= paragraph.get(phrase.last()).text().length()) {
			return new StatedStatus(phrase.planned(), phrase.year(), paragraph);
		}
		String words = Folding.fold(ReadingForm.of(paragraph));
		return PlanWords.SPANISH.says(words, true) ? new StatedStatus(true, null, paragraph)
				: PlanWords.SPANISH.says(words, false) ? new StatedStatus(false, null, paragraph) : null;
	}

	/**
	 * The status that a cell of a status' column says, or null.
	 * @param value the cell
	 */
	public static @Nullable StatedStatus field(List<TextLine> value) {
		StatedStatus status = of(value);
		boolean none = Folding.fold(ReadingForm.of(value)).startsWith("no ");
		return (status == null && none) ? new StatedStatus(false, null, value) : status;
	}

}
