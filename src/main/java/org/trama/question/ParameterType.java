package org.trama.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a question takes: a thing of the graph, by id or by name, or a
 * plain value.
 */
public enum ParameterType {

	/** Anyone who can commit to an action. */
	ACTOR("Actor", false),
	/** A public body. */
	AGENCY("Agency", false),
	/** An actor that is no public body. */
	ORGANIZATION("Organization", false),
	/** A program, an instrument or a forum. */
	INITIATIVE("Initiative", false),
	/** A line of public activity. */
	PROGRAM("Program", false),
	/** A named norm or tool. */
	INSTRUMENT("Instrument", false),
	/** A named space of coordination. */
	FORUM("Forum", false),
	/** A target population. */
	POPULATION("Population", false),
	/** A place. */
	PLACE("Place", false),
	/** An objective of a plan, by id or code. */
	OBJECTIVE("Objective", true),
	/** A strategy of a plan, by id or code. */
	STRATEGY("Strategy", true),
	/** A line of action, by id or code. */
	LINE("ActionLine", true),
	/** An edition of a plan, by id. */
	EDITION("Edition", true),
	/** A whole number within bounds. */
	INTEGER(null, false),
	/** One of the listed words. */
	CHOICE(null, false),
	/** True or false. */
	BOOLEAN(null, false);

	private final @Nullable String label;

	private final boolean coded;

	ParameterType(@Nullable String label, boolean coded) {
		this.label = label;
		this.coded = coded;
	}

	/**
	 * The label of the nodes that it refers to; empty for a plain value.
	 */
	public Optional<String> label() {
		return Optional.ofNullable(this.label);
	}

	/**
	 * Whether its nodes go by an id and a code only, not by names.
	 */
	boolean coded() {
		return this.coded;
	}

	/**
	 * Its name in a question file and in the API.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ParameterType of(String word) {
		return Arrays.stream(values())
			.filter((type) -> type.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"there is no parameter type '%s'; there are %s".formatted(word, words())));
	}

	private static String words() {
		return String.join(", ", Arrays.stream(values()).map(ParameterType::word).toList());
	}

}
