package org.trama.document.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.trama.document.source.Blank;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;
import org.trama.document.status.PlanWords;
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

	private final RowText text;

	private final List<TextLine> lines;

	Chapters(PlanLayout layout, RowText text) {
		this.layout = layout;
		this.text = text;
		this.lines = text.lines();
	}

	/**
	 * Whether a heading stands at a line that is none of the plan's.
	 */
	boolean beginsAt(int index) {
		String text = this.lines.get(index).text();
		return isFree() && isAlone(index) && isHeading(text) && (NUMBERED.matcher(text).matches() || isShouted(text));
	}

	/**
	 * Whether what stands behind a plan begins at a line: an annex, signatures, the end
	 * of a meeting.
	 */
	boolean endsPlanAt(int index) {
		String text = this.lines.get(index).text();
		return (isHeading(text) && standsOut(index, text) && isBehindPlan(text))
				|| (opens(index) && this.text.opening(index).isClosing());
	}

	/** Whether a line is alone, or tells by its look that it goes on from nothing. */
	private boolean standsOut(int index, String text) {
		if (isAlone(index)) {
			return true;
		}
		boolean capitals = Label.isInCapitals(text);
		boolean begins = opens(index) || (capitals && TextEnd.isSentenceEnd(this.lines.get(index - 1).text()));
		return begins && (capitals || Blank.wordEnd(text, 0) == text.length());
	}

	/** Whether only signatures stand below a line. */
	boolean isSigned(int index) {
		return PlanWords.SPANISH.beginsSignatures(firstWord(this.lines.get(index).text()));
	}

	private static boolean isHeading(String text) {
		return text.length() <= LONGEST && !TextEnd.isSentenceEnd(text);
	}

	/** Cells look like headings. */
	private boolean isFree() {
		return this.layout.responsible() != PlanLayout.Responsible.CELLS;
	}

	private boolean isBehindPlan(String text) {
		if (!Character.isUpperCase(text.charAt(0))) {
			return false;
		}
		String word = firstWord(text);
		return PlanWords.SPANISH.beginsBackMatter(word) || this.layout.ends().contains(Folding.fold(word));
	}

	private static String firstWord(String text) {
		String word = text.substring(0, Blank.wordEnd(text, 0)).toLowerCase(Locale.ROOT);
		boolean closed = word.endsWith(".") || word.endsWith(":") || word.endsWith(",");
		return closed ? word.substring(0, word.length() - 1) : word;
	}

	private static boolean isShouted(String text) {
		return Label.isInCapitals(text) && text.indexOf(' ') > 0;
	}

	/** Whether blank lines part a line from those around it. */
	boolean isAlone(int index) {
		return opens(index) && (index + 1 == this.lines.size() || opens(index + 1));
	}

	/** Whether a blank line or the end of a page stands before a line. */
	boolean opens(int index) {
		TextLine line = this.lines.get(index);
		return index == 0 || line.blankBefore() || line.pageBefore();
	}

}
