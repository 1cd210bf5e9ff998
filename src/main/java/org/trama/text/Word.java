package org.trama.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a text, as its capitals show it.
 *
 * @param text the word as it stands
 * @param folded the word in lower case without accents
 * @param start its first character in the text
 * @param end the offset behind its last
 */
public record Word(String text, String folded, int start, int end) {

	private static final Pattern ROMAN_NUMERAL = Pattern.compile("[IVXLC]+");

	/**
	 * The words of a text, in order. A full stop inside an abbreviation belongs to it.
	 */
	public static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean inside = i < text.length()
					&& (Character.isLetterOrDigit(text.charAt(i)) || start >= 0 && joins(text, i));
			if (inside && start < 0) {
				start = i;
			}
			else if (!inside && start >= 0) {
				String word = text.substring(start, i);
				words.add(new Word(word, Folding.fold(word).replace(" ", ""), start, i));
				start = -1;
			}
		}
		return words;
	}

	private static boolean joins(String text, int i) {
		boolean between = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
		return between && "-'’./".indexOf(text.charAt(i)) >= 0 && Character.isLetterOrDigit(text.charAt(i - 1));
	}

	/**
	 * Whether it begins with a capital.
	 */
	public boolean isCapitalized() {
		return Character.isUpperCase(this.text.charAt(0));
	}

	/**
	 * Whether it is written in capitals throughout, three or more.
	 */
	public boolean isAcronym() {
		int capitals = 0;
		for (int i = 0; i < this.text.length(); i++) {
			char character = this.text.charAt(i);
			if (Character.isUpperCase(character)) {
				capitals++;
			}
			else if (Character.isLetter(character)) {
				return false;
			}
		}
		return capitals > 2 && !isRomanNumeral();
	}

	/**
	 * Whether it is a numeral in capitals: {@code II}.
	 */
	public boolean isRomanNumeral() {
		return ROMAN_NUMERAL.matcher(this.text).matches();
	}

	/**
	 * Whether it has no small letter.
	 */
	public boolean isShouted() {
		return this.text.chars().noneMatch(Character::isLowerCase);
	}

	/**
	 * Whether only blanks stand between this word and the next.
	 * @param next the next word
	 * @param text the text that both stand in
	 */
	public boolean touches(Word next, String text) {
		return text.substring(this.end, next.start).isBlank();
	}

}
