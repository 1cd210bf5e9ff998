package org.trama.graph;

import java.util.Locale;

/**
 * What an actor has to do with an action.
 */
public enum Role {

	/** It promises to do the action. */
	LEAD("LEADS"),
	/** It takes part by the text's own words. */
	PARTNER("PARTNERS_IN"),
	/** It is named in any other way. */
	MENTIONED("MENTIONED_IN");

	private final String relationship;

	Role(String relationship) {
		this.relationship = relationship;
	}

	/**
	 * The type of the relationship from the actor to the action.
	 */
	String relationship() {
		return this.relationship;
	}

	/**
	 * What it is called, such as {@code lead}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The role that a relationship stands for.
	 * @param relationship its type
	 */
	static Role of(String relationship) {
		for (Role role : values()) {
			if (role.relationship.equals(relationship)) {
				return role;
			}
		}
		throw new IllegalArgumentException("No role: " + relationship);
	}

}
