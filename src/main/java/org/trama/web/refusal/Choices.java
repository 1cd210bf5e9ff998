package org.trama.web.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.model.Kind;
import org.trama.model.Role;

/**
 * Words that a parameter takes, to be told as forms call them.
 *
 * @param words the words as they are sent
 */
record Choices(List<String> words) {

	/**
	 * All of them in a person's language.
	 * @param language the language
	 * @param texts words in that language by their keys, if there are any
	 */
	String in(Locale language, Function<String, Optional<String>> texts) {
		return this.words.stream()
			.map((word) -> texts.apply("choice." + word).orElseGet(() -> called(word, language)))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private static String called(String word, Locale language) {
		return Stream
			.of(Stream.of(Role.values()).filter((role) -> role.word().equals(word)).map(Role::title),
					Kind.ofWord(word).map(Kind::title).stream(), Kind.ofPlural(word).map(Kind::titles).stream())
			.flatMap((titles) -> titles)
			.map((title) -> inSentence(title.in(language), language))
			.findFirst()
			.orElseGet(() -> legible(word));
	}

	/**
	 * A title begins with a capital, unless it is all capitals; a word in a sentence
	 * doesn't.
	 */
	private static String inSentence(String title, Locale language) {
		boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
		return acronym ? title : title.substring(0, 1).toLowerCase(language) + title.substring(1);
	}

	/** Signs alone are lost among those of a sentence. */
	private static String legible(String word) {
		return word.chars().anyMatch(Character::isLetterOrDigit) ? word : "«" + word + "»";
	}

	@Override
	public String toString() {
		return String.join(", ", this.words);
	}

}
