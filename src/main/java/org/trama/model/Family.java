package org.trama.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A family of kinds of things that documents name: kinds that have the same to do with an
 * action, share one label, within which their ids are unique, and are asked for by one
 * filter.
 */
public enum Family {

	/** Whoever can commit to an action. */
	ACTOR("Actor", "agency", RelationshipType.PART_OF, new Bilingual("actor", "actor"),
			List.of(RelationshipType.LEADS, RelationshipType.PARTNERS_IN, RelationshipType.MENTIONED_IN)),

	/** Whatever with a proper name actions are carried out through. */
	INITIATIVE("Initiative", "initiative", null, new Bilingual("iniciativa", "initiative"),
			List.of(RelationshipType.INVOLVES)),

	/** Groups of people that actions serve. */
	POPULATION("Population", "population", RelationshipType.BROADER, new Bilingual("población", "population"),
			List.of(RelationshipType.SERVES)),

	/** Wherever actions take place. */
	PLACE("Place", "place", RelationshipType.WITHIN, new Bilingual("lugar", "place"),
			List.of(RelationshipType.TAKES_PLACE_IN));

	private final String label;

	private final String filter;

	private final @Nullable RelationshipType hierarchy;

	private final Bilingual title;

	private final List<RelationshipType> mentions;

	Family(String label, String filter, @Nullable RelationshipType hierarchy, Bilingual title,
			List<RelationshipType> mentions) {
		this.label = label;
		this.filter = filter;
		this.hierarchy = hierarchy;
		this.title = title;
		this.mentions = mentions;
	}

	/**
	 * The label within which the ids of its things are unique.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Its name in addresses and question files, such as {@code initiative}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The parameter that asks for actions with one of its things.
	 */
	public String filter() {
		return this.filter;
	}

	/**
	 * The relationship that leads from a thing to what it is a part of, if its things
	 * have parts.
	 */
	public @Nullable RelationshipType hierarchy() {
		return this.hierarchy;
	}

	/**
	 * Whether who asks for one of its things means what is below it too: narrower
	 * populations and places within, but not the parts of a body.
	 */
	public boolean includesBelow() {
		return this == POPULATION || this == PLACE;
	}

	/**
	 * Its name for a person.
	 */
	public Bilingual title() {
		return this.title;
	}

	/**
	 * The relationships between its things and the actions that name them.
	 */
	public List<RelationshipType> mentions() {
		return this.mentions;
	}

	/**
	 * The kinds that belong to it, in their order.
	 */
	public List<Kind> kinds() {
		return Stream.of(Kind.values()).filter((kind) -> kind.family() == this).toList();
	}

	/**
	 * Any of its kinds for a person, as a heading: {@code Programa, instrumento o foro}.
	 */
	public Bilingual anyKind() {
		List<String> es = kinds().stream().map((kind) -> kind.title().es()).toList();
		List<String> en = kinds().stream().map((kind) -> kind.title().en()).toList();
		String last = es.get(es.size() - 1);
		return new Bilingual(joined(es, last.startsWith("o") ? " u " : " o "), joined(en, " or "));
	}

	private static String joined(List<String> words, String before) {
		int last = words.size() - 1;
		String joined = (last > 0) ? String.join(", ", words.subList(0, last)) + before + words.get(last)
				: words.get(0);
		return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
	}

}
