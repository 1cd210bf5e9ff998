package org.trama.extract;

import org.jspecify.annotations.Nullable;

/**
 * Reads the roles of the names in a sentence that are no subject, from the words that
 * they depend on.
 */
final class Governors {

	private final Grammar grammar;

	private final Sentence sentence;

	private final @Nullable RoleReading[] known;

	Governors(Grammar grammar) {
		this.grammar = grammar;
		this.sentence = grammar.sentence();
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
		Climb.Landing landing = new Climb(this.grammar, actor).land();
		Ruling ruling = landing.ruling();
		if (ruling == null) {
			return inherited(actor, of(landing.neighbour()));
		}
		if (ruling.rule() == RoleRule.NAMED) {
			return onlyNamed(actor);
		}
		return reading(actor, ruling.rule(), this.sentence.at(ruling.from()).start());
	}

	/**
	 * In a row, what decides for one decides for all, save what only names it.
	 */
	private RoleReading inherited(int actor, RoleReading neighbour) {
		return (neighbour.role() == Role.MENTIONED) ? onlyNamed(actor)
				: reading(actor, neighbour.rule(), neighbour.start());
	}

	/**
	 * The words from the noun or participle before a name.
	 */
	private RoleReading onlyNamed(int actor) {
		int from = this.sentence.beforeDeterminers(actor - 1);
		while (this.sentence.is(from, WordClass.PREPOSITION)) {
			from = this.sentence.beforeDeterminers(from - 1);
		}
		boolean word = from >= 0 && this.sentence.at(from).kind() == Token.Kind.WORD;
		return reading(actor, RoleRule.NAMED, this.sentence.at(word ? from : Math.min(from + 1, actor)).start());
	}

	private RoleReading reading(int actor, RoleRule rule, int start) {
		Token name = this.sentence.at(actor);
		return new RoleReading(name, rule, start, name.end());
	}

}
