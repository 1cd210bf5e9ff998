package org.trama.document.layout;

import java.util.List;
import java.util.Locale;

import org.trama.document.status.PlanWords;
import org.trama.document.source.Blank;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;

/**
 * Finds where a plan ends and annexes, lists of acronyms or signatures begin: at a
 * heading of one line that says so.
 */
final class BackMatter {

	private static final int LONGEST_HEADING = 60;

	private BackMatter() {
	}

	/**
	 * The index of the first line behind the plan; the number of lines if there is none.
	 * @param lines the lines that say something
	 * @param from the first line that may be such a heading
	 */
	static int begin(List<TextLine> lines, int from) {
		for (int index = from; index < lines.size(); index++) {
			boolean alone = index + 1 == lines.size() || lines.get(index + 1).blankBefore()
					|| lines.get(index + 1).pageBefore();
			TextLine line = lines.get(index);
			if ((line.blankBefore() || line.pageBefore()) && (alone || isShouted(line.text()))
					&& isHeading(line.text())) {
				return index;
			}
		}
		return lines.size();
	}

	private static boolean isHeading(String text) {
		String word = text.substring(0, Blank.wordEnd(text, 0)).toLowerCase(Locale.ROOT);
		boolean open = text.length() <= LONGEST_HEADING && !TextEnd.isSentenceEnd(text);
		return open && Character.isUpperCase(text.charAt(0))
				&& PlanWords.SPANISH.beginsBackMatter(word.replaceAll("[.:]$", ""));
	}

	private static boolean isShouted(String text) {
		return text.chars().noneMatch(Character::isLowerCase);
	}

}
