package org.trama.extract.role;

import java.util.Objects;

import org.trama.extract.catalog.Actor;
import org.trama.model.Role;

/**
 * The role that one place of a sentence gives an actor.
 *
 * @param token the actor's name
 * @param rule the rule that gives the role
 * @param start the offset of the first of the words that give it
 * @param end the offset behind the last
 */
record RoleReading(Token token, RoleRule rule, int start, int end) {

	Role role() {
		return this.rule.role();
	}

	/**
	 * Whether the catalog lacks the body that is named.
	 */
	boolean isOfStranger() {
		return this.token.actor() == null;
	}

	Actor actor() {
		return Objects.requireNonNull(this.token.actor());
	}

	/**
	 * What tells one body from another: its id, or a stranger's name.
	 */
	String whose() {
		Actor actor = this.token.actor();
		return (actor != null) ? actor.id() : this.token.word();
	}

	/**
	 * The same reading in an action that somebody else promises as its subject.
	 */
	RoleReading besideLead() {
		return switch (this.rule) {
			case AGENT_OF_PROMISE -> new RoleReading(this.token, RoleRule.AGENT_BESIDE_LEAD, this.start, this.end);
			case RUNS_IT -> new RoleReading(this.token, RoleRule.NAMED, this.start, this.end);
			case PROMISED_BETWEEN -> new RoleReading(this.token, RoleRule.BETWEEN, this.start, this.end);
			default -> this;
		};
	}

}
