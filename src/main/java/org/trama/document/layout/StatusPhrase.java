package org.trama.document.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.Blank;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;

/**
 * The words that say whether actions will be carried out, "Se realizarán acciones en" or
 * "No se realizarán acciones en" and a year, however they are wrapped.
 *
 * @param planned whether actions will be carried out
 * @param year the year
 * @param last the index of the line in which the phrase ends
 * @param end the position in that line behind the phrase
 */
record StatusPhrase(boolean planned, int year, int last, int end) {

	private static final List<String> WORDS = List.of("se", "realizarán", "acciones", "en");

	private static final Set<String> ALL_WORDS = Set.of("no", "se", "realizarán", "acciones", "en");

	/** The longest word, its accent written apart, with a full stop. */
	private static final int LONGEST_WORD = 12;

	/**
	 * The phrase that begins with a line, or null.
	 */
	static @Nullable StatusPhrase at(List<TextLine> lines, int index) {
		String first = lines.get(index).text();
		if (!startsLike(first)) {
			return null;
		}
		Words words = new Words(lines, index);
		String word = words.next();
		boolean planned = !"no".equals(word);
		word = planned ? word : words.next();
		for (String expected : WORDS) {
			if (!expected.equals(word)) {
				return null;
			}
			word = words.next();
		}
		int year = year(word);
		return (year > 0) ? new StatusPhrase(planned, year, words.line, words.end(word)) : null;
	}

	/**
	 * Whether a line consists of words of the phrase alone.
	 */
	static boolean isPartOf(String line) {
		int at = 0;
		while (at < line.length()) {
			int end = Blank.wordEnd(line, at);
			String word = line.substring(at, end);
			if (end - at > LONGEST_WORD || (year(word) == 0 && !ALL_WORDS.contains(folded(word)))) {
				return false;
			}
			at = Blank.skip(line, end, line.length());
		}
		return true;
	}

	private static String folded(String word) {
		return ReadingForm.composed(ReadingForm.withoutSoftHyphens(word)).toLowerCase(Locale.ROOT);
	}

	private static boolean startsLike(String line) {
		return line.regionMatches(true, 0, "se", 0, 2) || line.regionMatches(true, 0, "no", 0, 2);
	}

	/** The year a word begins with, or 0. */
	private static int year(String word) {
		int digits = 0;
		while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
			digits++;
		}
		boolean parted = digits == word.length() || !Character.isLetterOrDigit(word.charAt(digits));
		return (digits == 4 && parted) ? Integer.parseInt(word, 0, 4, 10) : 0;
	}

	/** The words from a line on, in lower case. */
	private static final class Words {

		private final List<TextLine> lines;

		private int line;

		private int position;

		Words(List<TextLine> lines, int line) {
			this.lines = lines;
			this.line = line;
		}

		String next() {
			String text = this.lines.get(this.line).text();
			int start = Blank.skip(text, this.position, text.length());
			if (start == text.length()) {
				if (this.line + 1 == this.lines.size()) {
					return "";
				}
				this.line++;
				this.position = 0;
				return next();
			}
			this.position = Blank.wordEnd(text, start);
			String word = text.substring(start, this.position);
			return ReadingForm.isBroken(word) ? folded(word) + next() : folded(word);
		}

		/** Where the year ends, with the full stop that may follow it. */
		int end(String year) {
			int end = this.position - year.length() + 4;
			boolean closed = year.length() > 4 && ".:;,".indexOf(year.charAt(4)) >= 0;
			return closed ? end + 1 : end;
		}

	}

}
