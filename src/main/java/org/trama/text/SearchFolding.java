package org.trama.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text without what callers leave out: case, accents, more than one space. What is stored
 * to be compared is folded by this as well.
 */
public final class SearchFolding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private SearchFolding() {
	}

	/**
	 * Folds a text.
	 * @param text any text
	 */
	public static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The words of a text, folded.
	 * @param text any text
	 */
	public static List<String> words(String text) {
		return Stream.of(BETWEEN_WORDS.split(fold(text))).filter((word) -> !word.isEmpty()).toList();
	}

}
