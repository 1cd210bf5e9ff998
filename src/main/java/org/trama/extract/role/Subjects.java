package org.trama.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.trama.text.SpanishLexicon;

/**
 * Finds who promises in a sentence: for each main verb the nearest row of actors before
 * it that no preposition and no subordinate clause governs.
 */
final class Subjects {

	private static final int LONGEST_UNIT_NAME = 18;

	private final Sentence sentence;

	private final Verbs verbs;

	private Subjects(Sentence sentence, Verbs verbs) {
		this.sentence = sentence;
		this.verbs = verbs;
	}

	static List<Subject> in(Sentence sentence, Verbs verbs) {
		return new Subjects(sentence, verbs).all();
	}

	private List<Subject> all() {
		List<Subject> subjects = new ArrayList<>();
		for (int verb : this.verbs.main()) {
			if (!this.verbs.isPassive(verb)) {
				before(verb).or(() -> behind(verb)).filter((subject) -> !onlyMeets(subject)).ifPresent(subjects::add);
			}
		}
		if (this.verbs.main().isEmpty()) {
			ofPresent().or(this::ofTold).ifPresent(subjects::add);
		}
		return subjects;
	}

	/**
	 * Whether all that bodies do of which nothing is known is to meet.
	 */
	private boolean onlyMeets(Subject subject) {
		return this.sentence.is(subject.verb(), WordClass.MEETS)
				&& subject.actors().stream().allMatch(this::isStranger);
	}

	private Optional<Subject> before(int verb) {
		int end = this.verbs.before(verb);
		boolean comma = false;
		int i = end;
		while (i >= 0 && (!this.verbs.isMain(i) || this.sentence.is(i, WordClass.RECEIVES))) {
			if (this.sentence.isActor(i)) {
				Coordination row = Coordination.endingAt(this.sentence, i);
				Optional<Subject> subject = accept(row, verb, end);
				if (subject.isPresent()) {
					return subject;
				}
				i = row.before() + 1;
			}
			else if (this.sentence.subordinates(i) && !comma) {
				return Optional.empty();
			}
			comma |= this.sentence.is(i, ",");
			i = (this.sentence.is(i, ")") ? this.sentence.opening(i) : i) - 1;
		}
		return Optional.empty();
	}

	private Optional<Subject> accept(Coordination row, int verb, int end) {
		if (!leavesRoom(row.last(), end)) {
			return Optional.empty();
		}
		boolean severalForOne = row.size() > 1 && !this.verbs.isPlural(verb) && this.verbs.isReflexive(verb);
		if (isFree(row.before()) && !severalForOne) {
			return Optional.of(new Subject(row.actors(), verb, RoleRule.SUBJECT));
		}
		if (ownsSubject(row)) {
			return Optional.of(new Subject(row.actors(), verb, RoleRule.OWNER_OF_SUBJECT));
		}
		return tail(row, verb, end).or(() -> acrossApposition(row, verb, end))
			.map((actors) -> new Subject(actors, verb, RoleRule.SUBJECT));
	}

	/**
	 * A subject that an apposition with a name of its own parts:
	 * {@code la ABC, órgano técnico de la DEF, y la GHI realizarán}.
	 */
	private Optional<List<Integer>> acrossApposition(Coordination row, int verb, int end) {
		int link = this.sentence.beforeDeterminers(row.last() - 1);
		boolean closes = this.sentence.coordinates(link) && this.sentence.is(link - 1, ",");
		if (!closes || row.last() != end || !this.verbs.isPlural(verb)) {
			return Optional.empty();
		}
		int opening = row.before();
		while (opening > 0 && !this.sentence.is(opening, ",")) {
			if (this.verbs.isMain(opening) || this.sentence.isActor(opening)) {
				return Optional.empty();
			}
			opening--;
		}
		if (!this.sentence.isActor(opening - 1)) {
			return Optional.empty();
		}
		Coordination first = Coordination.endingAt(this.sentence, opening - 1);
		List<Integer> actors = new ArrayList<>(first.actors());
		actors.add(row.last());
		return isFree(first.before()) ? Optional.of(actors) : Optional.empty();
	}

	/**
	 * Of a row that a preposition governs, the part that is the subject all the same:
	 * {@code con la ABC, la DEF realizará}.
	 */
	private Optional<List<Integer>> tail(Coordination row, int verb, int end) {
		boolean goesOn = this.sentence.coordinates(row.last() + 1);
		if (row.size() < 2 || goesOn || this.verbs.isReflexive(verb)) {
			return Optional.empty();
		}
		List<Integer> actors = row.actors();
		if (!row.closed() && !this.verbs.isPlural(verb)) {
			return Optional.of(actors.subList(actors.size() - 1, actors.size()));
		}
		boolean plural = row.closed() && this.verbs.isPlural(verb) && row.size() > 2 && row.last() == end;
		return plural ? Optional.of(actors.subList(1, actors.size())) : Optional.empty();
	}

	/**
	 * Whether between a subject and its verb stands nothing, or what may stand there.
	 */
	private boolean leavesRoom(int subject, int end) {
		int next = subject + 1;
		return end - subject < 3 || this.sentence.is(next, ",") || this.sentence.is(next, "(")
				|| this.verbs.isMain(next) || this.sentence.is(next, WordClass.PREPOSITION)
				|| this.sentence.coordinates(next)
				|| this.sentence.is(next, WordClass.ADVERB) && this.sentence.is(next + 1, WordClass.PREPOSITION);
	}

	/**
	 * Whether what stands before a name leaves it free to be a subject.
	 */
	private boolean isFree(int before) {
		if (before < 0) {
			return true;
		}
		Token token = this.sentence.at(before);
		boolean governed = token.is(WordClass.PREPOSITION) || token.is(WordClass.FUTURE) || token.is(WordClass.JOINS)
				|| token.is(WordClass.PROMISE) || token.is(WordClass.STANDING_FOR) || this.sentence.subordinates(before)
				|| token.is("(");
		boolean behindVerb = token.kind() == Token.Kind.WORD
				&& (RoleWords.SPANISH.isPast(token.word()) || this.sentence.subordinates(this.verbs.before(before)));
		return !governed && !behindVerb;
	}

	/**
	 * Whether the people or a unit of a body are the subject:
	 * {@code las delegaciones de la ABC}.
	 */
	private boolean ownsSubject(Coordination row) {
		int i = row.before();
		if (!this.sentence.is(i, "de") && !this.sentence.is(i, "del")) {
			return false;
		}
		if (isStranger(i - 1)) {
			return isFree(this.sentence.beforeDeterminers(i - 2));
		}
		for (int steps = 0; i >= 0 && steps < LONGEST_UNIT_NAME; steps++, i--) {
			if (this.sentence.is(i, WordClass.STANDING_FOR) && isFree(this.sentence.beforeDeterminers(i - 1))
					&& this.sentence.is(i - 1, WordClass.DETERMINER)) {
				return true;
			}
			if (!isPartOfName(i)) {
				return false;
			}
		}
		return false;
	}

	/**
	 * Whether a body stands at a place that the catalog lacks:
	 * {@code la Unidad de Faros de
	 * la ABC}.
	 */
	private boolean isStranger(int i) {
		return this.sentence.isActor(i) && this.sentence.at(i).actor() == null;
	}

	private boolean isPartOfName(int i) {
		return this.sentence.isPlain(i) || this.sentence.is(i, WordClass.DETERMINER) || this.sentence.is(i, "de")
				|| this.sentence.is(i, "del") || this.sentence.is(i, "para") || this.sentence.coordinates(i)
				|| this.sentence.is(i, WordClass.STANDING_FOR) || this.sentence.is(i, WordClass.COMPANY)
				|| this.sentence.at(i).kind() == Token.Kind.NAME;
	}

	/**
	 * {@code Realizarán la ABC y la DEF un curso}: a verb that opens its clause, with the
	 * row right behind it. A single name there may as well be the object.
	 */
	private Optional<Subject> behind(int verb) {
		int before = this.verbs.before(verb);
		boolean opens = before < 0 || this.sentence.is(before, ",") || this.sentence.is(before, WordClass.OPENER);
		int first = verb + 1;
		while (this.sentence.is(first, WordClass.DETERMINER)) {
			first++;
		}
		if (!opens || !this.sentence.isActor(first) || this.sentence.is(verb, WordClass.JOINS)
				|| !this.verbs.isPlural(verb) || this.verbs.isReflexive(verb)) {
			return Optional.empty();
		}
		int last = first;
		for (int i = first; i < this.sentence.size(); i++) {
			if (this.sentence.isActor(i) && Coordination.endingAt(this.sentence, i).first() == first) {
				last = i;
			}
		}
		List<Integer> actors = Coordination.endingAt(this.sentence, last).actors();
		return (actors.size() > 1) ? Optional.of(new Subject(actors, verb, RoleRule.SUBJECT_BEHIND_VERB))
				: Optional.empty();
	}

	private Optional<Subject> ofPresent() {
		for (int i = 0; i < this.sentence.size(); i++) {
			if (this.sentence.isActor(i) && !this.sentence.isActor(i + 1)) {
				Coordination row = Coordination.endingAt(this.sentence, i);
				if (isFree(row.before()) && !this.verbs.subordinate(row.first())) {
					int verb = i + 1;
					while (this.sentence.is(verb, WordClass.PRONOUN) || this.sentence.is(verb, WordClass.ADVERB)) {
						verb++;
					}
					if (isPresent(verb)) {
						return Optional.of(new Subject(row.actors(), verb, RoleRule.SUBJECT_OF_PRESENT));
					}
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * A subject that an insertion parts from what it did:
	 * {@code la ABC, en coordinación con la DEF, realizó}.
	 */
	private Optional<Subject> ofTold() {
		for (int i = 0; i < this.sentence.size(); i++) {
			if (this.verbs.tells(i) && !this.verbs.isPassive(i) && !this.verbs.isReflexive(i)
					&& !this.sentence.is(i, WordClass.PASSIVE)) {
				return before(i)
					.map((subject) -> new Subject(subject.actors(), subject.verb(), RoleRule.SUBJECT_OF_PRESENT));
			}
		}
		return Optional.empty();
	}

	private boolean isPresent(int i) {
		if (i >= this.sentence.size() || this.sentence.at(i).kind() != Token.Kind.WORD) {
			return false;
		}
		Token token = this.sentence.at(i);
		String word = token.word();
		Set<SpanishLexicon.Form> forms = SpanishLexicon.forms(word);
		boolean verbal = word.length() > 3 && (forms.isEmpty() ? RoleWords.SPANISH.isPresent(word)
				: forms.contains(SpanishLexicon.Form.PRESENT)
						|| forms.contains(SpanishLexicon.Form.PAST) && !token.is(WordClass.REPORTS)
						|| RoleWords.SPANISH.isUnaccentedFuture(word));
		return verbal && !token.is(WordClass.PREPOSITION) && !token.is(WordClass.SUBORDINATOR)
				&& !token.is(WordClass.PARTICIPLE) && !token.is(WordClass.PASSIVE);
	}

}
