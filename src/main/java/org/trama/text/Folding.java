package org.trama.text;

import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds text so that spellings of the same words meet: lower case, no accents, anything
 * but letters and digits a blank.
 */
public final class Folding {

	/** One character folds to four at the most. */
	private static final int WIDEST = 4;

	private Folding() {
	}

	/**
	 * The folded form of a name or of what somebody looks for.
	 * @param text any text
	 * @return its words in lower case without accents, one blank between them
	 */
	public static String fold(String text) {
		return FoldedText.of(text).folded().strip();
	}

	/**
	 * The words of a text, folded, in their order.
	 * @param text any text
	 */
	public static List<String> words(String text) {
		String folded = fold(text);
		return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
	}

	/**
	 * Folds one character.
	 * @return its letters and digits in lower case, a blank for anything that separates
	 * words, nothing for a mark that only decorates the character before it
	 */
	static String fold(char character) {
		if (character < 128) {
			return Character.isLetterOrDigit(character) ? String.valueOf(Character.toLowerCase(character)) : " ";
		}
		if (decorates(character)) {
			return "";
		}
		char[] folded = new char[WIDEST];
		int length = ASCIIFoldingFilter.foldToASCII(new char[] { character }, 0, folded, 0, 1);
		String plain = new String(folded, 0, length).toLowerCase(Locale.ROOT);
		return plain.chars().allMatch(Character::isLetterOrDigit) ? plain : " ";
	}

	/**
	 * Whether a character stands on or in another, as a combining accent or a soft hyphen
	 * does.
	 * @param character the character
	 */
	public static boolean decorates(char character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
	}

}
