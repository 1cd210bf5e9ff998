package org.trama.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A criterion by which actions are asked for: its parameter in addresses, the values that
 * it takes, and its names for a person. One that takes things or parts of a plan and is
 * added here is taken by lists and networks, told in the API's description and offered by
 * the page; one that takes anything else must be read too. The order is that of
 * citations.
 */
public enum ActionCriterion {

	/** The edition that states them. */
	EDITION("edition", Kind.EDITION, "pem-2018", "Edition: its id or its year.", "Edición", "Edition"),
	/** The axis they stand under, in plans that have axes. */
	AXIS("axis", Kind.AXIS, "1", "Axis: its code or id.", "Eje", "Axis"),
	/** The objective they stand under. */
	OBJECTIVE("objective", Kind.OBJECTIVE, "1", "Objective: its code or id.", "Objetivo", "Objective"),
	/** The strategy they stand under. */
	STRATEGY("strategy", Kind.STRATEGY, "1.2", "Strategy: its code or id.", "Estrategia", "Strategy"),
	/** The line of action they advance. */
	LINE("line", Kind.LINE, "1.2.4", "Line of action: its code or id.", "Línea de acción", "Line of action"),
	/** The stated status of their lines. */
	PLANNED("planned", Takes.TRUTH, "true", "Whether the edition says that actions will be carried out in the line.",
			"Acciones programadas", "Scheduled actions"),
	/** Who takes part in them. */
	AGENCY(Family.ACTOR, "STPS", "id, acronym, name or words of a name; given twice, both must take part."),
	/** How somebody takes part in them. */
	ROLE("role", Takes.ROLES, "lead",
			"Type of participation of the agency; without an agency, somebody must take part so. Given twice: one of them.",
			"Tipo de participación", "Type of participation"),
	/** The initiatives they involve. */
	INITIATIVE(Family.INITIATIVE, "paisano", "id, acronym, name or words of a name."),
	/** Whom they serve. */
	POPULATION(Family.POPULATION, "niñas", "id, name or words of a name; narrower populations are included."),
	/** Where they take place. */
	PLACE(Family.PLACE, "frontera sur", "id, name or words of a name; places within it are included."),
	/** The words of their texts. */
	WORDS("q", Takes.WORDS, "visitas de inspección",
			"Words and names that the action has, in any inflection, as the search finds them; all of them.",
			"Palabras del texto", "Words of the text");

	private final String word;

	private final Takes takes;

	private final List<Kind> kinds;

	private final String example;

	private final String description;

	private final Bilingual title;

	ActionCriterion(String word, Takes takes, List<Kind> kinds, String example, String description, Bilingual title) {
		this.word = word;
		this.takes = takes;
		this.kinds = kinds;
		this.example = example;
		this.description = description;
		this.title = title;
	}

	ActionCriterion(String word, Kind part, String example, String description, String es, String en) {
		this(word, Takes.PART, List.of(part), example, description, new Bilingual(es, en));
	}

	ActionCriterion(Family family, String example, String takes) {
		this(family.filter(), Takes.THINGS, family.kinds(), example, family.anyKind().en() + ": " + takes,
				family.anyKind());
	}

	ActionCriterion(String word, Takes takes, String example, String description, String es, String en) {
		this(word, takes, List.of(), example, description, new Bilingual(es, en));
	}

	/**
	 * Its parameter in addresses.
	 */
	public String word() {
		return this.word;
	}

	/**
	 * The sort of values that it takes.
	 */
	public Takes takes() {
		return this.takes;
	}

	/**
	 * The kinds of things that it takes, if it takes things or parts.
	 */
	public List<Kind> kinds() {
		return this.kinds;
	}

	/**
	 * The family of the things that it takes, if it takes things.
	 */
	public @Nullable Family family() {
		return (this.takes == Takes.THINGS) ? this.kinds.get(0).family() : null;
	}

	/**
	 * A value that it takes.
	 */
	public String example() {
		return this.example;
	}

	/**
	 * An English sentence on what it takes, for the API's description.
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Its name for a person.
	 */
	public Bilingual title() {
		return this.title;
	}

	/**
	 * Whether it can be given several times.
	 */
	public boolean isRepeatable() {
		return this.takes == Takes.THINGS || this.takes == Takes.ROLES;
	}

	/**
	 * Whether its values are free text, in which a comma is a comma.
	 */
	public boolean isText() {
		return this.takes == Takes.THINGS || this.takes == Takes.WORDS;
	}

	/**
	 * The criterion of a parameter, if there is one.
	 * @param word the parameter's name in addresses
	 */
	public static Optional<ActionCriterion> ofWord(String word) {
		return Stream.of(values()).filter((criterion) -> criterion.word.equals(word)).findFirst();
	}

	/** The sorts of values that criteria take. */
	public enum Takes {

		/** An edition or a part of a plan, by id, year or code. */
		PART,
		/** Things with names, by id, acronym, name or words of a name. */
		THINGS,
		/** True or false. */
		TRUTH,
		/** Roles. */
		ROLES,
		/** Words to be looked for. */
		WORDS

	}

}
