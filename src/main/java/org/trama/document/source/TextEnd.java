package org.trama.document.source;

import java.util.Locale;

/**
 * The end of a line, and what it tells about what follows, by the rules of Spanish.
 */
public final class TextEnd {

	private static final SentenceWords WORDS = SentenceWords.SPANISH;

	private TextEnd() {
	}

	/**
	 * Whether a text ends with the end of a sentence.
	 * @param text the text
	 */
	public static boolean isSentenceEnd(String text) {
		int last = text.length() - 1;
		while (last > 0 && "\"”’»)]'".indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		return ".!?…".indexOf(text.charAt(last)) >= 0;
	}

	/**
	 * Whether no sentence can end here.
	 * @param text the text
	 */
	public static boolean isOpen(String text) {
		char last = text.charAt(text.length() - 1);
		return ",;:(“«¿¡-–/".indexOf(last) >= 0 || WORDS.connecting().contains(lastWord(text));
	}

	/**
	 * Whether a word with a capital begins a sentence rather than going on with a name.
	 */
	static boolean opensSentence(String word) {
		return WORDS.opening().contains(word);
	}

	/**
	 * Whether a text ends with a word that a number follows.
	 * @param text the text
	 */
	public static boolean asksForNumber(String text) {
		return WORDS.beforeNumbers().contains(lastWord(text));
	}

	/**
	 * Whether a word is the first of two that a hyphen makes one.
	 */
	static boolean makesCompound(String word) {
		return WORDS.compounding().contains(word.toLowerCase(Locale.ROOT));
	}

	private static String lastWord(String text) {
		int start = text.length();
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start).toLowerCase(Locale.ROOT);
	}

}
