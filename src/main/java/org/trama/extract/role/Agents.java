package org.trama.extract.role;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;
import org.trama.model.Kind;

/**
 * The words that say by whom or through whom something is done: {@code por, por parte de,
 * a través de, mediante}.
 */
final class Agents {

	private static final int FARTHEST_PARTICIPLE = 8;

	private final SentenceAnalysis grammar;

	private final Verbs verbs;

	private final Sentence sentence;

	Agents(SentenceAnalysis grammar) {
		this.grammar = grammar;
		this.verbs = grammar.verbs();
		this.sentence = grammar.sentence();
	}

	/**
	 * What {@code por} says: who keeps a promise in the passive, or who did joint work.
	 */
	RuleMatch by(int by) {
		int done = by - 1;
		while (isLoose(done)) {
			done--;
		}
		if (!this.sentence.is(done, WordClass.PARTICIPLE)) {
			return apart(by);
		}
		int verb = this.sentence.before(done - 1, WordClass.ADVERB);
		boolean joint = this.sentence.is(done, WordClass.JOINT_WORK);
		boolean runs = this.sentence.is(done, WordClass.RUNS);
		boolean told = runs && isToldPassive(verb);
		if (isFuturePassive(verb) || told) {
			boolean agent = joint || runs || this.verbs.isMain(verb);
			return new RuleMatch(agent ? RoleRule.AGENT_OF_PROMISE : RoleRule.RUNS_IT, verb);
		}
		return (joint || runs && this.grammar.promisesWithoutSubject()) ? new RuleMatch(RoleRule.JOINT_WORK_OF, done)
				: RuleMatch.ONLY_NAMED;
	}

	private boolean isLoose(int i) {
		return this.sentence.is(i, WordClass.ADVERB) || this.sentence.is(i, ",")
				|| this.sentence.is(i, WordClass.OPENER);
	}

	/**
	 * What {@code por} says behind words that belong to a passive promise:
	 * {@code serán puestos a disposición del público por la ABC, se darán a conocer por la
	 * ABC}.
	 */
	private RuleMatch apart(int by) {
		int done = by - 1;
		while (done > by - FARTHEST_PARTICIPLE && !this.verbs.isMain(done) && (this.sentence.isPlain(done)
				|| this.sentence.is(done, WordClass.DETERMINER) || this.sentence.is(done, WordClass.PREPOSITION))) {
			done--;
		}
		if (this.verbs.isMain(done)) {
			return this.verbs.isReflexive(done) ? new RuleMatch(RoleRule.AGENT_OF_PROMISE, done) : RuleMatch.ONLY_NAMED;
		}
		int verb = this.sentence.before(done - 1, WordClass.ADVERB);
		boolean passive = this.sentence.is(done, WordClass.PARTICIPLE) && isFuturePassive(verb)
				&& this.verbs.isMain(verb);
		return passive ? new RuleMatch(RoleRule.AGENT_OF_PROMISE, verb) : RuleMatch.ONLY_NAMED;
	}

	private boolean isFuturePassive(int verb) {
		return this.sentence.is(verb, WordClass.PASSIVE)
				&& (this.verbs.isMain(verb) || this.sentence.is(verb, WordClass.FUTURE));
	}

	/**
	 * What {@code a través de} says of the body through which somebody acts.
	 * @param from the place of the first word
	 * @param unit that body
	 */
	RuleMatch through(int from, @Nullable Actor unit) {
		if (this.verbs.subordinate(from) || this.sentence.is(from - 1, WordClass.PARTICIPLE)) {
			return RuleMatch.ONLY_NAMED;
		}
		boolean other = unit != null && unit.type() == Kind.ORGANIZATION;
		return new RuleMatch(other ? RoleRule.THROUGH_ANOTHER : RoleRule.ACTS_THROUGH, from);
	}

	/**
	 * The place where {@code a través} or {@code por conducto} begins before a
	 * {@code de}; -1 if neither stands there.
	 */
	int throughBefore(int of) {
		boolean through = this.sentence.is(of - 1, "través") && this.sentence.is(of - 2, "a")
				|| (this.sentence.is(of - 1, "conducto") || this.sentence.is(of - 1, "medio"))
						&& this.sentence.is(of - 2, "por");
		return through ? of - 2 : -1;
	}

	/**
	 * What {@code por parte de} says: as {@code por}, also apart from the passive; before
	 * a verb it leads to a subject ({@code por parte de la ABC informará}), and so it
	 * does in what is agreed ({@code Formalizar por parte de la ABC el convenio}).
	 */
	RuleMatch byParty(int by, int actor) {
		RuleMatch ruling = by(by);
		int next = actor + 1;
		while (this.sentence.is(next, WordClass.PRONOUN)) {
			next++;
		}
		boolean acts = this.verbs.isMain(next) && !this.verbs.isPassive(next)
				|| this.verbs.main().isEmpty() && this.sentence.isInfinitive(0);
		if (ruling.rule() == RoleRule.NAMED && acts) {
			return new RuleMatch(RoleRule.TASK_OF, by);
		}
		if (ruling.rule() != RoleRule.NAMED || this.verbs.subordinate(by)) {
			return ruling;
		}
		return IntStream.range(0, by)
			.filter((verb) -> this.verbs.isMain(verb) && this.verbs.isPassive(verb) || isToldPassive(verb))
			.mapToObj((verb) -> new RuleMatch(RoleRule.AGENT_OF_PROMISE, verb))
			.findFirst()
			.orElse(ruling);
	}

	/** {@code fue impartido, se entregaron}: what was done, without who did it. */
	private boolean isToldPassive(int verb) {
		return this.verbs.tells(verb) && (this.verbs.isPassive(verb) || this.verbs.isReflexive(verb));
	}

	/**
	 * What {@code a cargo de} says: who keeps the promise, behind a verb
	 * ({@code estará a cargo de}) or between a subject and its verb.
	 * @param of the place of the {@code de}
	 * @param actor the place of who is in charge
	 * @return null if the words don't stand there
	 */
	@Nullable RuleMatch charge(int of, int actor) {
		int task = responsibility(of);
		if (task >= 0) {
			return new RuleMatch(RoleRule.TASK_OF, task);
		}
		if (!this.sentence.is(of - 1, "cargo") || !this.sentence.is(of - 2, "a")) {
			return null;
		}
		if (this.verbs.isMain(of - 3) || isFuturePassive(of - 3)) {
			return new RuleMatch(RoleRule.AGENT_OF_PROMISE, of - 3);
		}
		boolean inserted = this.sentence.is(of - 3, ",") && this.sentence.is(actor + 1, ",")
				&& this.verbs.isMain(actor + 2);
		return inserted ? new RuleMatch(RoleRule.ACTS_THROUGH, of - 2) : null;
	}

	/**
	 * The verb of {@code será responsabilidad de, estará bajo la responsabilidad de}; -1
	 * if it does not stand there.
	 */
	private int responsibility(int of) {
		int noun = this.sentence.isPlain(of - 1) ? of - 2 : of - 1;
		if (!this.sentence.is(noun, WordClass.RESPONSIBILITY)) {
			return -1;
		}
		int verb = noun - 1;
		while (this.sentence.is(verb, WordClass.DETERMINER) || this.sentence.is(verb, WordClass.PREPOSITION)
				|| this.sentence.is(verb, WordClass.ADVERB)) {
			verb--;
		}
		return this.sentence.is(verb, WordClass.PASSIVE) && !this.verbs.subordinate(verb) ? verb : -1;
	}

	/**
	 * The place of the {@code por} of {@code por parte de}; -1 if it does not stand
	 * there.
	 */
	int byBefore(int of) {
		return (this.sentence.is(of - 1, "parte") && this.sentence.is(of - 2, "por")) ? of - 2 : -1;
	}

}
