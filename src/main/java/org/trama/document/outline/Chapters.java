package org.trama.document.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.trama.document.source.Blank;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;
import org.trama.document.status.StatusWords;
import org.trama.text.Folding;

/**
 * Recognises headings that belong to no level of a plan: chapters around it, annexes and
 * signatures behind it.
 */
final class Chapters {

	private static final int LONGEST = 120;

	/** «V. GESTIÓN», «A. Financiamiento», «Capítulo 3», «IV.- Indicadores». */
	private static final Pattern NUMBERED = Pattern.compile(
			"(?:[IVXLC]{1,6}|[A-Z])[.)][.)\\-–—]*\\s+\\p{Lu}.*|(?iu:cap[íi]tulo|t[íi]tulo|secci[óo]n|parte)\\s+[\\dIVXLC]+\\b.*");

	private final PlanLayout layout;

	private final List<TextLine> lines;

	Chapters(PlanLayout layout, List<TextLine> lines) {
		this.layout = layout;
		this.lines = lines;
	}

	/**
	 * Whether a heading stands at a line that is none of the plan's.
	 */
	boolean beginsAt(int index) {
		String text = this.lines.get(index).text();
		return isAlone(index) && text.length() <= LONGEST && !TextEnd.isSentenceEnd(text)
				&& (isBehindPlan(text) || (isFree() && (NUMBERED.matcher(text).matches() || isShouted(text))));
	}

	/** Cells look like headings. */
	private boolean isFree() {
		return this.layout.responsible() != PlanLayout.Responsible.CELLS;
	}

	private boolean isBehindPlan(String text) {
		if (!Character.isUpperCase(text.charAt(0))) {
			return false;
		}
		String word = text.substring(0, Blank.wordEnd(text, 0)).toLowerCase(Locale.ROOT);
		boolean closed = word.endsWith(".") || word.endsWith(":");
		return StatusWords.SPANISH.beginsBackMatter(closed ? word.substring(0, word.length() - 1) : word)
				|| this.layout.ends().contains(Folding.fold(word));
	}

	private static boolean isShouted(String text) {
		return Label.isInCapitals(text) && text.indexOf(' ') > 0;
	}

	/** Whether blank lines part a line from those around it. */
	boolean isAlone(int index) {
		TextLine line = this.lines.get(index);
		boolean opens = index == 0 || line.blankBefore() || line.pageBefore();
		boolean closes = index + 1 == this.lines.size() || this.lines.get(index + 1).blankBefore()
				|| this.lines.get(index + 1).pageBefore();
		return opens && closes;
	}

}
