package org.trama.document.outline;

import java.util.regex.Pattern;

import org.trama.document.source.Blank;
import org.trama.text.Folding;

/**
 * Words at the beginning of a line, compared without case, accents and punctuation.
 */
final class Label {

	/** Dots and a page's number. */
	private static final Pattern ENTRY_OF_INDEX = Pattern.compile("(?:\\.\\s?){4}\\s*\\d*$");

	/** So much of a line's end tells. */
	private static final int TAIL = 20;

	private Label() {
	}

	/**
	 * The position behind some words and the blanks and signs that follow them, or -1 if
	 * a text doesn't go on with them.
	 * @param text the text
	 * @param from where to look
	 * @param folded the words, folded
	 */
	static int behind(String text, int from, String folded) {
		int at = from;
		int words = 1 + (int) folded.chars().filter((character) -> character == ' ').count();
		for (int i = 0; i < words && at < text.length(); i++) {
			at = Blank.wordEnd(text, Blank.skip(text, at, text.length()));
		}
		return Folding.fold(text.substring(from, at)).equals(folded) ? Blank.skip(text, at, text.length()) : -1;
	}

	/**
	 * Whether a title may begin here: nothing stands here, or no small letter.
	 */
	static boolean beginsTitle(String text, int from) {
		return from >= text.length() || (!Character.isLowerCase(text.charAt(from))
				&& !ENTRY_OF_INDEX.matcher(text.substring(Math.max(from, text.length() - TAIL))).find());
	}

	/**
	 * Whether a line has no small letters, and enough others.
	 */
	static boolean isInCapitals(String text) {
		return text.chars().noneMatch(Character::isLowerCase)
				&& text.chars().filter(Character::isUpperCase).count() >= 4;
	}

}
