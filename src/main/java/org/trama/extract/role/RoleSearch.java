package org.trama.extract.role;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;

/**
 * The way from one name back to the word that decides its role: over rows, brackets and
 * the people who stand for a body.
 */
final class RoleSearch {

	private final Sentence sentence;

	private final Companions companions;

	private final Agents agents;

	private final Participants participants;

	private final int actor;

	/**
	 * Whether a comma, conjunction or bracket has been passed: nouns may be, from there.
	 */
	private boolean row;

	RoleSearch(SentenceAnalysis grammar, int actor) {
		this.sentence = grammar.sentence();
		this.companions = new Companions(grammar);
		this.agents = new Agents(grammar);
		this.participants = new Participants(grammar);
		this.actor = actor;
	}

	/**
	 * Climbs until a word decides or another name is reached that decides for both.
	 */
	Landing land() {
		for (int i = this.sentence.beforeDeterminers(this.actor - 1); i >= 0; i--) {
			if (this.sentence.isActor(i)) {
				boolean together = this.row || this.sentence.shareWords(i, i + 1);
				return together ? new Landing(null, i) : Landing.of(RuleMatch.ONLY_NAMED);
			}
			RuleMatch ruling = (this.sentence.at(i).kind() == Token.Kind.WORD) ? word(i) : mark(i);
			if (ruling != null) {
				return Landing.of(ruling);
			}
			if (this.sentence.is(i, ")")) {
				i = this.sentence.opening(i);
			}
		}
		return Landing.of(RuleMatch.ONLY_NAMED);
	}

	private @Nullable RuleMatch mark(int i) {
		Token token = this.sentence.at(i);
		if (token.is(",") || token.is("(") || token.is(":") || token.is("-")) {
			this.row = true;
			return null;
		}
		return (this.row && (token.is(")") || token.kind() == Token.Kind.NAME)) ? null : RuleMatch.ONLY_NAMED;
	}

	private @Nullable RuleMatch word(int i) {
		Token word = this.sentence.at(i);
		if (this.sentence.coordinates(i) || word.is("como")) {
			this.row = true;
			return null;
		}
		if (repeats(i)) {
			this.row = true;
			return null;
		}
		if (this.sentence.subordinates(i)) {
			return this.participants.inClause(i, this.actor);
		}
		RuleMatch ruling = word.is(WordClass.PREPOSITION) ? preposition(i, word.word())
				: this.participants.behindVerb(i);
		if (ruling != null) {
			return ruling;
		}
		return passes(i) ? null : RuleMatch.ONLY_NAMED;
	}

	private @Nullable RuleMatch preposition(int i, String word) {
		return switch (word) {
			case "con" -> this.companions.with(i);
			case "de", "del" -> of(i);
			case "por" -> this.agents.by(i);
			case "a", "al" -> this.companions.to(i);
			case "en" -> this.companions.leaningOn(i);
			case "entre" -> this.companions.between(i, this.actor, this.row);
			case "mediante" -> this.agents.through(i, unit());
			default -> null;
		};
	}

	private @Nullable RuleMatch of(int i) {
		int through = this.agents.throughBefore(i);
		if (through >= 0) {
			return this.agents.through(through, unit());
		}
		int by = this.agents.byBefore(i);
		if (by >= 0) {
			return this.agents.byParty(by, this.actor);
		}
		RuleMatch charge = this.agents.charge(i, this.actor);
		if (charge != null) {
			return charge;
		}
		RuleMatch leaning = this.companions.leaningOn(i);
		if (leaning != null) {
			return leaning;
		}
		int support = Math.max(this.companions.support(i), this.companions.setPhrase(i));
		if (support >= 0) {
			return new RuleMatch(RoleRule.WITH_SUPPORT_OF, support);
		}
		boolean elliptical = this.sentence.is(i - 1, ",") || this.sentence.coordinates(i - 1);
		return (elliptical || this.row || standsForBody(i - 1)) ? null : RuleMatch.ONLY_NAMED;
	}

	/**
	 * Whether a preposition stands before a further member of a row:
	 * {@code por la ABC y por la DEF}.
	 */
	private boolean repeats(int i) {
		Token word = this.sentence.at(i);
		boolean first = word.is("por") || word.is("a") || word.is("al");
		return (this.row || first) && word.is(WordClass.PREPOSITION) && this.sentence.coordinates(i - 1)
				&& !word.is("con");
	}

	private @Nullable Actor unit() {
		return this.sentence.at(this.actor).actor();
	}

	private boolean passes(int i) {
		Token word = this.sentence.at(i);
		if (word.is("de") || word.is("del") || word.is(WordClass.DETERMINER)
				|| Character.isDigit(word.word().charAt(0))) {
			return true;
		}
		if (word.is(WordClass.PREPOSITION)) {
			return this.row && word.is("en");
		}
		return !word.is(WordClass.FUTURE) && (this.row || standsForBody(i));
	}

	/**
	 * Whether a word, or the noun that it qualifies, means people or parts of a body or
	 * says what it is:
	 * {@code las áreas técnicas, las comisiones de pesca, la organización
	 * civil}.
	 */
	private boolean standsForBody(int i) {
		int noun = i;
		while (noun > i - 2 && !isPeople(noun) && (this.sentence.isPlain(noun)
				|| this.sentence.is(noun, WordClass.PARTICIPLE) || this.sentence.is(noun, WordClass.BODY))) {
			noun--;
		}
		boolean complement = noun < i && this.sentence.is(noun, "de");
		return isPeople(complement ? noun - 1 : noun);
	}

	private boolean isPeople(int i) {
		return this.sentence.is(i, WordClass.STANDING_FOR) || this.sentence.is(i, WordClass.BELONGING);
	}

	/**
	 * Where a climb ends.
	 *
	 * @param ruling what was decided; null if another name decides
	 * @param neighbour that name's place; -1 if there is none
	 */
	record Landing(@Nullable RuleMatch ruling, int neighbour) {

		static Landing of(RuleMatch ruling) {
			return new Landing(ruling, -1);
		}

	}

}
