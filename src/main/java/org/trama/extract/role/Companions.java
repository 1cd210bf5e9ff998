package org.trama.extract.role;

import org.jspecify.annotations.Nullable;

/**
 * The words that say in whose company an action is done: {@code con, en coordinación con,
 * con la participación de, entre, junto a, apoyará a}.
 */
final class Companions {

	private static final int LONGEST_SUPPORT = 8;

	private final SentenceAnalysis grammar;

	private final Sentence sentence;

	Companions(SentenceAnalysis grammar) {
		this.grammar = grammar;
		this.sentence = grammar.sentence();
	}

	/**
	 * What {@code con} says: company, unless it belongs to {@code de acuerdo con} or
	 * {@code con motivo de}.
	 */
	RuleMatch with(int con) {
		int next = con + 1;
		while (this.sentence.is(next, WordClass.DETERMINER)) {
			next++;
		}
		if (detached(con - 1) || this.sentence.is(next, WordClass.CIRCUMSTANCE)) {
			return RuleMatch.ONLY_NAMED;
		}
		return new RuleMatch(RoleRule.WITH, ClauseStart.startOfCompany(this.sentence, con));
	}

	/**
	 * The place of the {@code con} or {@code en} of {@code con la participación de}; -1
	 * if there is none.
	 */
	int support(int of) {
		boolean noun = false;
		for (int at = of - 1; at >= 0 && at > of - LONGEST_SUPPORT; at--) {
			if (this.sentence.is(at, WordClass.COMPANY)) {
				noun = true;
			}
			else if (noun && opensSupport(at)) {
				return at;
			}
			else if (noun && this.sentence.coordinates(this.sentence.beforeDeterminers(at))) {
				return opensCompany(at);
			}
			else if (!continuesSupport(at)) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * What {@code entre} says: one side of several; or, where work is promised jointly
	 * and nobody else promises it, who promises.
	 */
	RuleMatch between(int between, int actor, boolean row) {
		if (!row && !this.sentence.coordinates(actor + 1) && !this.sentence.is(actor + 1, ",")) {
			return RuleMatch.ONLY_NAMED;
		}
		if (this.sentence.is(between - 1, WordClass.JOINT) && this.grammar.promisesWithoutSubject()) {
			return new RuleMatch(RoleRule.PROMISED_BETWEEN, this.grammar.verbs().main().get(0));
		}
		return new RuleMatch(RoleRule.BETWEEN, ClauseStart.startOfCompany(this.sentence, between));
	}

	/**
	 * The place where a set phrase of company begins, {@code de la mano de} or
	 * {@code a convocatoria de}; -1 if neither stands there.
	 */
	int setPhrase(int of) {
		if (this.sentence.is(of - 1, WordClass.CALL) && this.sentence.is(of - 2, "a")) {
			return of - 2;
		}
		boolean hand = this.sentence.is(of - 1, "mano") && this.sentence.is(of - 2, "la");
		return (hand && this.sentence.is(of - 3, "de")) ? of - 3 : -1;
	}

	/**
	 * What {@code a} says: that the subject helps somebody, that it falls to somebody to
	 * keep the promise, or {@code junto a}.
	 */
	RuleMatch to(int to) {
		int before = this.sentence.before(to - 1, WordClass.ADVERB);
		if (this.sentence.is(before, WordClass.SUPPORTS)) {
			return new RuleMatch(RoleRule.HELPED, before);
		}
		if (this.sentence.is(before, "junto")) {
			return new RuleMatch(RoleRule.WITH, before);
		}
		if (this.sentence.is(before, WordClass.FALLS_TO) && !this.grammar.verbs().subordinate(before)) {
			return new RuleMatch(RoleRule.TASK_OF, before);
		}
		if (this.sentence.is(before, WordClass.INSTRUCTS)) {
			boolean somebody = !this.grammar.subjects().isEmpty();
			return new RuleMatch(somebody ? RoleRule.BROUGHT_TO_ACT : RoleRule.TASK_OF, before);
		}
		boolean gives = (this.sentence.is(before, "apoyo") || this.sentence.is(before, "respaldo"))
				&& this.grammar.verbs().isMain(before - 1);
		return gives ? new RuleMatch(RoleRule.HELPED, before - 1) : RuleMatch.ONLY_NAMED;
	}

	/**
	 * What {@code en} or {@code de} says behind a verb of seeking help:
	 * {@code apoyándose en la ABC, se auxiliará de la ABC}; null if no such verb stands
	 * there.
	 */
	@Nullable RuleMatch leaningOn(int preposition) {
		int verb = this.sentence.before(preposition - 1, WordClass.ADVERB);
		boolean leans = this.sentence.is(verb, WordClass.LEANS)
				|| this.sentence.is(verb, WordClass.SUPPORTS) && this.grammar.verbs().isReflexive(verb);
		return leans ? new RuleMatch(RoleRule.WITH_SUPPORT_OF, verb) : null;
	}

	/**
	 * Whether a {@code con} behind a word means no company. {@code De acuerdo con} means
	 * none; any other agreement is somebody's.
	 */
	private boolean detached(int before) {
		return this.sentence.is(before, WordClass.DETACHED)
				&& (!this.sentence.is(before, "acuerdo") || this.sentence.is(before - 1, "de"));
	}

	/**
	 * The {@code con} or {@code en} far before a further noun of taking part:
	 * {@code en coordinación con las autoridades de Puebla y el acompañamiento de}; -1 if
	 * a verb stands between.
	 */
	private int opensCompany(int before) {
		for (int at = before; at > 0 && !this.grammar.verbs().isMain(at); at--) {
			if (this.sentence.is(at, "con") && this.sentence.is(at - 1, WordClass.COMPANY)) {
				return at - 1;
			}
		}
		return -1;
	}

	private boolean opensSupport(int at) {
		return this.sentence.is(at, "con") || this.sentence.is(at, "en") || this.sentence.is(at, "bajo")
				|| this.sentence.is(at, "mediante") || this.sentence.is(at, "previa") || this.sentence.is(at, "previo");
	}

	private boolean continuesSupport(int at) {
		return this.sentence.isPlain(at) || this.sentence.is(at, WordClass.DETERMINER) || this.sentence.coordinates(at)
				|| this.sentence.is(at, ",");
	}

}
