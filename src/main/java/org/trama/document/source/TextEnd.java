package org.trama.document.source;

import java.util.Locale;
import java.util.Set;

/**
 * The end of a line, and what it tells about what follows, by the rules of Spanish.
 */
public final class TextEnd {

	/** Words behind which no Spanish sentence ends. */
	private static final Set<String> CONNECTING = Set.of("a", "al", "ante", "bajo", "con", "contra", "cuya", "cuyo",
			"de", "del", "desde", "e", "el", "en", "entre", "hacia", "hasta", "la", "las", "lo", "los", "mediante",
			"ni", "o", "para", "por", "que", "se", "según", "sin", "sobre", "su", "sus", "tras", "u", "un", "una",
			"unas", "unos", "y");

	/** Words that have a capital at the start of a sentence and hardly inside a name. */
	private static final Set<String> OPENING = Set.of("A", "El", "En", "La", "Las", "Los", "Por", "Se");

	/** Words behind which a number may well stand. */
	private static final Set<String> COUNTING = Set.of("a", "al", "artículo", "artículos", "con", "de", "del", "el",
			"en", "fracción", "hasta", "las", "los", "número", "numeral", "o", "y");

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
	 */
	static boolean isOpen(String text) {
		char last = text.charAt(text.length() - 1);
		return ",;:(“«¿¡-–/".indexOf(last) >= 0 || CONNECTING.contains(lastWord(text));
	}

	/**
	 * Whether a word with a capital begins a sentence rather than going on with a name.
	 */
	static boolean opensSentence(String word) {
		return OPENING.contains(word);
	}

	/**
	 * Whether a text ends with a word that a number follows.
	 * @param text the text
	 */
	public static boolean asksForNumber(String text) {
		return COUNTING.contains(lastWord(text));
	}

	private static String lastWord(String text) {
		int start = text.length();
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start).toLowerCase(Locale.ROOT);
	}

}
