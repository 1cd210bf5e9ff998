package org.trama.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import org.trama.model.Family;
import org.trama.model.Kind;

/**
 * The type of a parameter of a question: a thing of the graph, by id or by name, or a
 * plain value.
 *
 * @param word its name in a question file and in the API
 * @param kinds the kinds of things that it takes; none if it takes plain values
 */
public record ParameterType(@JsonValue String word, List<Kind> kinds) {

	/** A whole number within bounds. */
	public static final ParameterType INTEGER = new ParameterType("integer", List.of());

	/** One of the listed words. */
	public static final ParameterType CHOICE = new ParameterType("choice", List.of());

	/** Several of the listed words, separated by commas; in a query a list of texts. */
	public static final ParameterType CHOICES = new ParameterType("choices", List.of());

	/** True or false. */
	public static final ParameterType BOOLEAN = new ParameterType("boolean", List.of());

	/** Anything that documents name by name. */
	public static final ParameterType THING = new ParameterType("thing", Kind.named());

	/** All types, those of things first: families, kinds, parts of plans, editions. */
	private static final List<ParameterType> ALL = Stream
		.of(Stream.of(Family.values()).map((family) -> new ParameterType(family.word(), family.kinds())),
				Stream.concat(Kind.named().stream(), Stream.of(Kind.OBJECTIVE, Kind.STRATEGY, Kind.LINE, Kind.EDITION))
					.map((kind) -> new ParameterType(kind.word(), List.of(kind))),
				Stream.of(THING, INTEGER, CHOICE, CHOICES, BOOLEAN))
		.flatMap((types) -> types)
		.distinct()
		.toList();

	public ParameterType {
		kinds = List.copyOf(kinds);
	}

	/**
	 * Whether it is a thing of the graph, which goes by its id or a name; else it is a
	 * plain value.
	 */
	public boolean isThing() {
		return !this.kinds.isEmpty();
	}

	/**
	 * Whether it takes listed words.
	 */
	public boolean isChosen() {
		return this.equals(CHOICE) || this.equals(CHOICES);
	}

	/**
	 * The type of a word.
	 * @param word its name in a question file
	 * @throws IllegalArgumentException if there is none, with the names of all there are
	 */
	public static ParameterType of(String word) {
		return ALL.stream()
			.filter((type) -> type.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"no hay ningún tipo de parámetro «%s»; hay %s".formatted(word, words())));
	}

	private static String words() {
		return ALL.stream().map(ParameterType::word).collect(Collectors.joining(", "));
	}

}
