package org.trama.model;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * An actor's part in an action, the strongest first.
 */
public enum Role {

	/** It promises to do the action. */
	LEAD(RelationshipType.LEADS, new Bilingual("Encabeza", "Leads")),
	/** It takes part by the text's own words. */
	PARTNER(RelationshipType.PARTNERS_IN, new Bilingual("Colabora", "Partners")),
	/** It is named in any other way. */
	MENTIONED(RelationshipType.MENTIONED_IN, new Bilingual("Se menciona", "Is mentioned"));

	private final RelationshipType relationship;

	private final Bilingual title;

	Role(RelationshipType relationship, Bilingual title) {
		this.relationship = relationship;
		this.title = title;
	}

	/**
	 * The relationship from the actor to the action.
	 */
	public RelationshipType relationship() {
		return this.relationship;
	}

	/**
	 * Whether who has it does something in the action, and isn't only named in it.
	 */
	public boolean isActive() {
		return this != MENTIONED;
	}

	/**
	 * Its name in addresses and answers, such as {@code lead}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Its name for a person.
	 */
	public Bilingual title() {
		return this.title;
	}

	/**
	 * The role that a relationship stands for.
	 * @param type the relationship's type, such as {@code LEADS}
	 * @throws IllegalArgumentException if it stands for none
	 */
	public static Role ofRelationship(String type) {
		return Stream.of(values())
			.filter((role) -> role.relationship.type().equals(type))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No role: " + type));
	}

}
