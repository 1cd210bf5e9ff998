package org.trama.question;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a parameter of a question takes: a thing of the graph, by id or by name, or a
 * plain value.
 */
public enum ParameterType {

	/** Anyone who can commit to an action. */
	ACTOR(true),
	/** A public body. */
	AGENCY(true),
	/** An actor that is no public body. */
	ORGANIZATION(true),
	/** A program, an instrument or a forum. */
	INITIATIVE(true),
	/** A line of public activity. */
	PROGRAM(true),
	/** A named norm or tool. */
	INSTRUMENT(true),
	/** A named space of coordination. */
	FORUM(true),
	/** A target population. */
	POPULATION(true),
	/** A place. */
	PLACE(true),
	/** An objective of a plan, by id or code. */
	OBJECTIVE(true),
	/** A strategy of a plan, by id or code. */
	STRATEGY(true),
	/** A line of action, by id or code. */
	LINE(true),
	/** An edition of a plan, by id. */
	EDITION(true),
	/** Anything with a name: an actor, an initiative, a population or a place. */
	THING(true),
	/** A whole number within bounds. */
	INTEGER(false),
	/** One of the listed words. */
	CHOICE(false),
	/** Several of the listed words, separated by commas; in a query a list of texts. */
	CHOICES(false),
	/** True or false. */
	BOOLEAN(false);

	private final boolean thing;

	ParameterType(boolean thing) {
		this.thing = thing;
	}

	/**
	 * Whether it is a thing of the graph, which goes by its id or a name; else it is a
	 * plain value.
	 */
	public boolean isThing() {
		return this.thing;
	}

	/**
	 * Whether it takes listed words.
	 */
	public boolean isChosen() {
		return this == CHOICE || this == CHOICES;
	}

	/**
	 * Its name in a question file and in the API.
	 */
	@JsonValue
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
