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

	/** The letters of the languages that documents are written in, with their accents. */
	private static final String[] LATIN = new String[0x250];

	static {
		for (char character = 0; character < LATIN.length; character++) {
			LATIN[character] = plain(character);
		}
	}

	private Folding() {
	}

	/**
	 * The folded form of a name or of what somebody looks for.
	 * @param text any text
	 * @return its words in lower case without accents, one blank between them
	 */
	public static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			String plain = fold(text.charAt(at));
			if (!plain.equals(" ")) {
				folded.append(plain);
			}
			else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
		}
		boolean blank = !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
		return blank ? folded.substring(0, folded.length() - 1) : folded.toString();
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
		return (character < LATIN.length) ? LATIN[character] : plain(character);
	}

	private static String plain(char character) {
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
