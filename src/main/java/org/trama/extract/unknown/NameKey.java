package org.trama.extract.unknown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.text.Folding;

/**
 * What is the same in all spellings of a name: its words without case, accents, articles
 * and prepositions.
 */
final class NameKey {

	private static final Set<String> SMALL_WORDS = Set.of("de", "del", "la", "las", "el", "los", "y", "e", "en", "para",
			"a", "al", "sobre");

	private NameKey() {
	}

	static String of(String name) {
		return Folding.words(name)
			.stream()
			.filter((word) -> !SMALL_WORDS.contains(word))
			.collect(Collectors.joining(" "));
	}

	static String first(String name) {
		return word(name, 0);
	}

	static String second(String name) {
		return word(name, 1);
	}

	private static String word(String name, int i) {
		List<String> words = Folding.words(name);
		return (words.size() > i) ? words.get(i) : "";
	}

}
