package org.trama.extract.prose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a text that was typed without accents those that the rules need:
 * {@code a traves de, capacitara}. A text that has accents is left as it is.
 */
final class MissingAccents {

	private static final AccentWords WORDS = AccentWords.SPANISH;

	private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

	private static final Pattern ACCENTED = Pattern.compile("(?iu)[áéíóúñ]");

	/**
	 * The letters that a text has at least, before it can be told that it lacks accents.
	 */
	private static final int ENOUGH = 24;

	private static final Map<String, String> WHOLE = byPlain(WORDS.words().stream());

	private static final Map<String, String> ENDINGS = byPlain(Stream.concat(WORDS.nouns().stream(),
			WORDS.futures().stream().flatMap((ending) -> Stream.of(ending, ending + "n"))));

	private MissingAccents() {
	}

	/**
	 * The text with accents, as long as it was.
	 */
	static String restored(String text) {
		if (text.length() < ENOUGH || ACCENTED.matcher(text).find()) {
			return text;
		}
		StringBuilder restored = new StringBuilder(text);
		for (Matcher word = WORD.matcher(text); word.find();) {
			String own = word.group();
			String better = better(own.toLowerCase(Locale.ROOT));
			for (int i = 0; i < own.length(); i++) {
				char letter = better.charAt(i);
				restored.setCharAt(word.start() + i,
						Character.isUpperCase(own.charAt(i)) ? Character.toUpperCase(letter) : letter);
			}
		}
		return restored.toString();
	}

	private static String better(String word) {
		String whole = WHOLE.get(word);
		if (whole != null || WORDS.notFutures().contains(word)) {
			return (whole != null) ? whole : word;
		}
		return ENDINGS.entrySet()
			.stream()
			.filter((ending) -> word.endsWith(ending.getKey()))
			.map((ending) -> word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
			.findFirst()
			.orElse(word);
	}

	/** Words by what they look like without accents. */
	private static Map<String, String> byPlain(Stream<String> words) {
		return words.distinct().collect(Collectors.toUnmodifiableMap(MissingAccents::plain, (word) -> word));
	}

	private static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

}
