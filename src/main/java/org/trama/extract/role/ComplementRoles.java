package org.trama.extract.role;

import org.jspecify.annotations.Nullable;
import org.trama.model.Role;

/**
 * Reads the roles of the names in a sentence that are no subject, from the words that
 * they depend on.
 */
final class ComplementRoles {

	private final SentenceAnalysis grammar;

	private final Sentence sentence;

	private final Participants participants;

	private final @Nullable RoleReading[] known;

	ComplementRoles(SentenceAnalysis grammar) {
		this.grammar = grammar;
		this.sentence = grammar.sentence();
		this.participants = new Participants(grammar);
		this.known = new RoleReading[this.sentence.size()];
	}

	/**
	 * The role that the words before a name give it.
	 * @param actor the name's place in the sentence
	 */
	RoleReading of(int actor) {
		RoleReading reading = this.known[actor];
		if (reading == null) {
			reading = read(actor);
			this.known[actor] = reading;
		}
		return reading;
	}

	private RoleReading read(int actor) {
		RoleSearch.Landing landing = new RoleSearch(this.grammar, actor).land();
		RuleMatch ruling = landing.ruling();
		if (ruling == null) {
			RoleReading neighbour = of(landing.neighbour());
			return reading(actor, neighbour.rule(), neighbour.start());
		}
		if (ruling.rule() == RoleRule.ACTS_THROUGH && this.sentence.isActor(ruling.from() - 1)) {
			RoleReading neighbour = of(ruling.from() - 1);
			if (neighbour.role() == Role.PARTNER) {
				// through whom a partner takes part: "con la participación de X a través
				// de Y"
				return reading(actor, neighbour.rule(), neighbour.start());
			}
		}
		if (ruling.rule() == RoleRule.NAMED) {
			ruling = this.participants.behindComplement(actor);
		}
		if (ruling.rule() == RoleRule.NAMED) {
			return onlyNamed(actor);
		}
		return reading(actor, ruling.rule(), this.sentence.at(ruling.from()).start());
	}

	/**
	 * The words from the noun phrase or participle before a name.
	 */
	private RoleReading onlyNamed(int actor) {
		int from = this.sentence.beforeDeterminers(actor - 1);
		while (this.sentence.is(from, WordClass.PREPOSITION)) {
			from = this.sentence.beforeDeterminers(from - 1);
		}
		int start = ClauseStart.startOfPhrase(this.sentence, from + 1);
		return reading(actor, RoleRule.NAMED, this.sentence.at(Math.min(start, actor)).start());
	}

	private RoleReading reading(int actor, RoleRule rule, int start) {
		int end = (rule == RoleRule.ACTS_THROUGH) ? endOfInsertion(actor) : this.sentence.at(actor).end();
		return new RoleReading(this.sentence.at(actor), rule, start, end);
	}

	/**
	 * The end of the verb right behind the unit through which somebody acts; the unit's
	 * own end if none stands there.
	 */
	private int endOfInsertion(int actor) {
		int next = actor + 1;
		while (this.sentence.is(next, ",") || this.sentence.is(next, WordClass.PRONOUN)) {
			next++;
		}
		return this.grammar.verbs().isMain(next) ? ClauseStart.endOfPredicate(this.sentence, next)
				: this.sentence.at(actor).end();
	}

}
