package org.trama.document.status;

import java.util.List;
import java.util.Locale;

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
public record StatusPhrase(boolean planned, int year, int last, int end) {

	private static final PlanWords WORDS = PlanWords.SPANISH;

	/** The longest word, its accent written apart, with a full stop. */
	private static final int LONGEST_WORD = 12;

	/**
	 * The phrase that begins with a line, or null.
	 */
	public static @Nullable StatusPhrase at(List<TextLine> lines, int index) {
		if (!WORDS.beginLike(lines.get(index).text())) {
			return null;
		}
		StatusPhrase planned = read(lines, index, true);
		return (planned != null) ? planned : read(lines, index, false);
	}

	/**
	 * Whether a line says nothing but the beginning of the phrase as far as both go.
	 * @param line the line
	 */
	public static boolean mayBeginWith(String line) {
		return WORDS.beginLike(line) && (agrees(line, WORDS.before(true)) || agrees(line, WORDS.before(false)));
	}

	private static boolean agrees(String line, List<String> phrase) {
		int at = 0;
		for (String expected : phrase) {
			int end = Blank.wordEnd(line, at);
			String word = line.substring(at, end);
			if (end == at || ReadingForm.isBroken(word)) {
				return true;
			}
			if (!expected.equals(folded(word))) {
				return false;
			}
			at = Blank.skip(line, end, line.length());
		}
		return true;
	}

	private static @Nullable StatusPhrase read(List<TextLine> lines, int index, boolean planned) {
		Words words = new Words(lines, index);
		for (String expected : WORDS.before(planned)) {
			if (!expected.equals(words.next())) {
				return null;
			}
		}
		String last = words.next();
		int year = year(last);
		return (year > 0) ? new StatusPhrase(planned, year, words.line, words.end(last)) : null;
	}

	/**
	 * Whether a line consists of words of the phrase alone.
	 */
	public static boolean isPartOf(String line) {
		int at = 0;
		while (at < line.length()) {
			int end = Blank.wordEnd(line, at);
			String word = line.substring(at, end);
			if (end - at > LONGEST_WORD || (year(word) == 0 && !WORDS.contains(folded(word)))) {
				return false;
			}
			at = Blank.skip(line, end, line.length());
		}
		return true;
	}

	private static String folded(String word) {
		return ReadingForm.composed(ReadingForm.withoutSoftHyphens(word)).toLowerCase(Locale.ROOT);
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
