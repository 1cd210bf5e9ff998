package org.trama.extract.role;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forms of a regular Spanish verb that commitments use: the third persons, the
 * gerund, the infinitive and the participles.
 */
final class Conjugation {

	private static final Map<String, List<String>> ENDINGS = RoleWords.SPANISH.conjugations();

	private Conjugation() {
	}

	static Stream<String> of(String infinitive) {
		String ending = ENDINGS.keySet()
			.stream()
			.filter(infinitive::endsWith)
			.max(Comparator.comparingInt(String::length))
			.orElseThrow(() -> new IllegalArgumentException("Not an infinitive: " + infinitive));
		String stem = infinitive.substring(0, infinitive.length() - ending.length());
		Stream<String> forms = ENDINGS.getOrDefault(ending, List.of()).stream().map(stem::concat);
		return infinitive.endsWith("car") ? Stream.concat(forms, softened(infinitive)) : forms;
	}

	private static Stream<String> softened(String infinitive) {
		String stem = infinitive.substring(0, infinitive.length() - 3);
		return Stream.of(stem + "que", stem + "quen");
	}

}
