package org.trama.extract.role;

import org.jspecify.annotations.Nullable;

/**
 * The verbs beside the promise that say who takes part: {@code en el que participan,
 * que celebraron, coordinará que la ABC atienda}.
 */
final class Participants {

	private final SentenceAnalysis grammar;

	private final Verbs verbs;

	private final Sentence sentence;

	Participants(SentenceAnalysis grammar) {
		this.grammar = grammar;
		this.verbs = grammar.verbs();
		this.sentence = grammar.sentence();
	}

	/**
	 * What a verb before a name says, if it says anything.
	 */
	@Nullable RuleMatch behindVerb(int verb) {
		if (this.sentence.is(verb, WordClass.PARTICIPLE)) {
			boolean part = this.sentence.is(verb, WordClass.JOINS) && this.sentence.is(verb - 1, WordClass.PASSIVE);
			return part ? new RuleMatch(RoleRule.TAKES_PART, verb) : null;
		}
		if (runsPromise(verb)) {
			boolean reflexive = this.verbs.isReflexive(this.verbs.main().get(0));
			return new RuleMatch(reflexive ? RoleRule.TAKES_PART : RoleRule.RUNS_IT, verb);
		}
		if (this.sentence.is(verb, WordClass.JOINS)) {
			return new RuleMatch(RoleRule.TAKES_PART, verb);
		}
		boolean jointly = this.sentence.is(verb, WordClass.JOINT_WORK) && !this.verbs.isMain(verb)
				&& this.verbs.subordinate(verb);
		return jointly ? new RuleMatch(RoleRule.JOINT_WORK_OF, verb) : null;
	}

	/**
	 * What a clause says that a name opens: {@code en el que la ABC participa}.
	 * @param opener the place of the word that opens the clause
	 * @param actor the place of the name
	 */
	RuleMatch inClause(int opener, int actor) {
		if (this.sentence.is(this.sentence.before(opener - 1, WordClass.ADVERB), WordClass.ARRANGES)) {
			if (this.verbs.isDenied(behindRow(actor))) {
				return RuleMatch.ONLY_NAMED;
			}
			boolean somebody = !this.grammar.subjects().isEmpty();
			return new RuleMatch(somebody ? RoleRule.BROUGHT_TO_ACT : RoleRule.TASK_OF, opener - 1);
		}
		int verb = behindRow(actor);
		boolean joins = this.sentence.is(verb, WordClass.JOINS) && !makesSomething(verb)
				|| this.sentence.is(verb, WordClass.JOINT_WORK) && !isAim(opener);
		return joins ? new RuleMatch(RoleRule.TAKES_PART, opener) : RuleMatch.ONLY_NAMED;
	}

	/**
	 * Whether a verb of making up a whole has an object: {@code integre las carpetas}.
	 */
	private boolean makesSomething(int verb) {
		return this.sentence.is(verb, WordClass.MAKES_UP) && this.sentence.is(verb + 1, WordClass.DETERMINER);
	}

	/**
	 * Whether a clause says what is wanted, {@code a fin de que, para que}, not what is
	 * done together.
	 */
	private boolean isAim(int opener) {
		return this.sentence.is(opener, "que")
				&& (this.sentence.is(opener - 1, "de") || this.sentence.is(opener - 1, "para"));
	}

	/**
	 * Whether what is promised is what a verb runs: {@code los cursos que imparte}.
	 */
	private boolean runsPromise(int verb) {
		return this.sentence.is(verb, WordClass.RUNS) && this.sentence.is(verb - 1, "que")
				&& !this.sentence.is(verb - 2, WordClass.DETERMINER) && this.grammar.promisesWithoutSubject();
	}

	/**
	 * What a verb of taking part says of a row of names that stands apart from it:
	 * {@code colaborarán en la feria el ABC y la DEF}.
	 * @param actor the place of the first name
	 */
	RuleMatch behindComplement(int actor) {
		if (!this.sentence.is(actor - 1, WordClass.DETERMINER) || !this.grammar.promisesWithoutSubject()) {
			return RuleMatch.ONLY_NAMED;
		}
		int before = this.sentence.beforeDeterminers(actor - 1);
		if (this.sentence.is(before, WordClass.PREPOSITION)) {
			return RuleMatch.ONLY_NAMED;
		}
		for (int i = before; i >= 0 && !this.sentence.isActor(i) && !this.sentence.subordinates(i); i--) {
			if (this.verbs.isMain(i)) {
				return this.sentence.is(i, WordClass.JOINS) ? new RuleMatch(RoleRule.TAKES_PART, i)
						: RuleMatch.ONLY_NAMED;
			}
		}
		return RuleMatch.ONLY_NAMED;
	}

	private int behindRow(int actor) {
		int verb = actor + 1;
		while (this.sentence.isActor(verb) || this.sentence.is(verb, ",") || this.sentence.coordinates(verb)
				|| this.sentence.is(verb, WordClass.DETERMINER) || this.sentence.is(verb, WordClass.PRONOUN)) {
			verb++;
		}
		return verb;
	}

}
