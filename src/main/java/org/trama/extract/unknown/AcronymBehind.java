package org.trama.extract.unknown;

import org.jspecify.annotations.Nullable;
import org.trama.text.Folding;
import org.trama.text.QuotationMarks;
import org.trama.text.Word;

/**
 * The acronym that a text gives a name right behind it: {@code (SEMOH)},
 * {@code , SUNASS,}, {@code (en adelante SEMOH)}.
 *
 * @param acronym the acronym; null if there is none
 * @param end where it ends in the text, the bracket included; 0 if there is none
 */
record AcronymBehind(@Nullable String acronym, int end) {

	private static final AcronymBehind NONE = new AcronymBehind(null, 0);

	/** Words before an acronym in brackets: "en adelante", "por sus siglas en inglés". */
	private static final int MOST_WORDS_BEFORE = 6;

	/**
	 * The acronym behind a name.
	 * @param scan the text
	 * @param start where the name begins
	 * @param last its last word
	 */
	static AcronymBehind of(NameScan scan, int start, int last) {
		int next = last + 1;
		if (next >= scan.size()) {
			return NONE;
		}
		String gap = scan.gap(last);
		boolean bracket = gap.endsWith("(") && gap.length() <= 2;
		if (bracket) {
			return inBrackets(scan, next);
		}
		String name = scan.text().substring(start, scan.at(last).end());
		Word word = scan.at(next);
		if (gap.equals(",") && scan.vocabulary().announces(scan.folded(next))) {
			return announced(scan, next);
		}
		boolean apposed = (gap.equals(",") || gap.equals("-") || gap.equals("–") || gap.isEmpty()) && word.isAcronym()
				&& !scan.isKnown(next) && abbreviates(word.text(), name);
		return apposed ? new AcronymBehind(word.text(), word.end()) : NONE;
	}

	/**
	 * {@code , en adelante «SEMOH»,} and {@code , en lo sucesivo la SEMOH,}.
	 */
	private static AcronymBehind announced(NameScan scan, int first) {
		int i = first;
		while (i + 1 < scan.size() && i < first + MOST_WORDS_BEFORE && scan.follows(i)
				&& !scan.vocabulary().names(scan.folded(i))) {
			i++;
		}
		boolean article = i + 2 < scan.size() && scan.vocabulary().isArticle(scan.folded(i + 1));
		int acronym = article ? i + 2 : i + 1;
		if (acronym >= scan.size() || !scan.vocabulary().names(scan.folded(i)) || !isShort(scan.at(acronym))) {
			return NONE;
		}
		int end = scan.at(acronym).end();
		boolean quoted = end < scan.text().length() && QuotationMarks.isMark(scan.text().charAt(end));
		return new AcronymBehind(scan.at(acronym).text(), quoted ? end + 1 : end);
	}

	private static AcronymBehind inBrackets(NameScan scan, int first) {
		for (int i = first; i < scan.size() && i < first + MOST_WORDS_BEFORE; i++) {
			Word word = scan.at(i);
			int end = word.end();
			String behind = scan.text().substring(end, Math.min(scan.text().length(), end + 2));
			int close = behind.indexOf(')');
			boolean quoted = close == 1 && !Character.isLetterOrDigit(behind.charAt(0));
			boolean closes = close == 0 || quoted;
			if (closes) {
				boolean acronym = isShort(word) && (i == first || scan.vocabulary().announces(scan.folded(first)));
				return acronym ? new AcronymBehind(word.text(), end + close + 1) : NONE;
			}
		}
		return NONE;
	}

	/**
	 * Whether a word may be an acronym where brackets say so: also with small letters,
	 * and of two letters.
	 */
	private static boolean isShort(Word word) {
		long capitals = word.text().chars().filter(Character::isUpperCase).count();
		return capitals > 1 && word.text().length() <= 14 && !word.isRomanNumeral();
	}

	/**
	 * Whether the letters of an acronym stand in a name in their order, its first at the
	 * beginning of a word (Schwartz and Hearst, 2003).
	 * @param acronym the acronym
	 * @param name the name
	 */
	static boolean abbreviates(String acronym, String name) {
		String letters = Folding.fold(acronym).replace(" ", "");
		String words = " " + Folding.fold(name);
		int at = words.length();
		for (int i = letters.length() - 1; i >= 0; i--) {
			char letter = letters.charAt(i);
			do {
				at--;
			}
			while (at > 0 && (words.charAt(at) != letter || i == 0 && words.charAt(at - 1) != ' '));
			if (at <= 0) {
				return false;
			}
		}
		return letters.length() > 1 && letters.charAt(0) == words.charAt(1);
	}

}
