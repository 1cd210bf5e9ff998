package org.trama.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A type of relationship between two nodes. Its name is its type in the graph.
 */
public enum RelationshipType {

	/** From a plan to its editions. */
	HAS_EDITION(Reading.SAID_OF_A_DOCUMENT, "tiene la edición", "has the edition"),
	/** From a plan to its axes. */
	HAS_AXIS(Reading.TREE, "tiene el eje", "has the axis"),
	/** From a plan, or an axis of it, to objectives. */
	HAS_OBJECTIVE(Reading.TREE, "tiene el objetivo", "has the objective"),
	/** From an objective, or what stands above it, to strategies. */
	HAS_STRATEGY(Reading.TREE, "tiene la estrategia", "has the strategy"),
	/** From a strategy, or what stands above it, to lines of action. */
	HAS_LINE(Reading.TREE, "tiene la línea de acción", "has the line of action"),
	/** From an edition to a line of action whose status it states. */
	SCHEDULES(Reading.QUOTED, "programa o no acciones en", "schedules actions in, or not"),
	/** From an edition to the pages of its source. */
	HAS_SOURCE(Reading.SAID_OF_A_DOCUMENT, "tiene el texto", "has the text"),
	/** From an action to its line of action. */
	ADVANCES(Reading.TREE, "contribuye a", "advances"),
	/** From an action to its edition; shown by all that the action says. */
	STATED_IN(Reading.WHOLE_TEXT, "consta en", "is stated in"),
	/** From an actor to an action that it promises. */
	LEADS(Reading.QUOTED, "es responsable de", "leads"),
	/** From an actor to an action that it takes part in. */
	PARTNERS_IN(Reading.QUOTED, "participa en", "partners in"),
	/** From an actor to an action that names it in any other way. */
	MENTIONED_IN(Reading.QUOTED, "se menciona en", "is mentioned in"),
	/** From an action to an initiative. */
	INVOLVES(Reading.QUOTED, "se realiza mediante", "involves"),
	/** From an action to a population. */
	SERVES(Reading.QUOTED, "atiende a", "serves"),
	/** From an action to a place. */
	TAKES_PLACE_IN(Reading.QUOTED, "se realiza en", "takes place in"),
	/** From an action to a promised quantity. */
	PROMISES(Reading.QUOTED, "compromete", "promises"),
	/** From an action to a name that the catalog lacks. */
	NAMES(Reading.QUOTED, "nombra", "names"),
	/** From a line of action to a population that its title names. */
	CONCERNS(Reading.QUOTED, "se refiere a", "concerns"),
	/** From an actor to the actor it is a part of. */
	PART_OF(Reading.CATALOG, "es parte de", "is part of"),
	/** From a population to the next broader one. */
	BROADER(Reading.CATALOG, "está comprendida en", "is a part of"),
	/** From a place to the place it lies in. */
	WITHIN(Reading.CATALOG, "está en", "lies within");

	private final Reading reading;

	private final Bilingual verb;

	RelationshipType(Reading reading, String es, String en) {
		this.reading = reading;
		this.verb = new Bilingual(es, en);
	}

	/**
	 * Its type in the graph, such as {@code LEADS}.
	 */
	public String type() {
		return name();
	}

	/**
	 * What shows that it is true.
	 */
	public Reading reading() {
		return this.reading;
	}

	/**
	 * What it says of the node it begins at, as the predicate of a sentence.
	 */
	public Bilingual verb() {
		return this.verb;
	}

	/**
	 * The relationships between actions and the things that they name.
	 */
	public static List<RelationshipType> mentions() {
		return Stream.of(Family.values()).flatMap((family) -> family.mentions().stream()).toList();
	}

	/**
	 * Types in a pattern of Cypher, such as {@code LEADS|PARTNERS_IN}.
	 * @param relationships which
	 */
	public static String pattern(List<RelationshipType> relationships) {
		return String.join("|", relationships.stream().map(RelationshipType::type).toList());
	}

	/** What shows that a relationship is true. */
	public enum Reading {

		/** The plan's tree itself. */
		TREE,
		/** What is known of a document, not what stands in it. */
		SAID_OF_A_DOCUMENT,
		/** Words of the document, quoted. */
		QUOTED,
		/** All that the action says. */
		WHOLE_TEXT,
		/** The catalog, by the source that it names. */
		CATALOG

	}

}
