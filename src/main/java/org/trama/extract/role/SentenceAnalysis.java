package org.trama.extract.role;

import java.util.List;

/**
 * A sentence and what is known of it when the roles of its names are read.
 *
 * @param sentence its tokens
 * @param verbs its verbs
 * @param subjects who promises in it
 */
record SentenceAnalysis(Sentence sentence, Verbs verbs, List<Subject> subjects) {

	private static final int LONGEST_SUBJECT = 3;

	static SentenceAnalysis of(Sentence sentence) {
		Verbs verbs = new Verbs(sentence);
		return new SentenceAnalysis(sentence, verbs, Subjects.in(sentence, verbs));
	}

	/**
	 * Whether somebody without a name is the subject of a promise:
	 * {@code cada municipio presentará}.
	 */
	boolean promisesOfOthers() {
		return this.subjects.isEmpty() && this.verbs.main().stream().anyMatch(this::hasCommonSubject);
	}

	private boolean hasCommonSubject(int verb) {
		if (this.verbs.isPassive(verb) || this.verbs.isReflexive(verb)) {
			return false;
		}
		int noun = this.verbs.before(verb);
		int first = noun;
		while (noun - first < LONGEST_SUBJECT && (this.sentence.isPlain(first)
				|| this.sentence.is(first, WordClass.BODY) || this.sentence.is(first, WordClass.STANDING_FOR))) {
			first--;
		}
		int before = this.sentence.beforeDeterminers(first);
		return first < noun && before < first && (before < 0 || this.sentence.is(before, ","));
	}

	/**
	 * Whether the sentence promises something without saying who does it.
	 */
	boolean promisesWithoutSubject() {
		return this.subjects.isEmpty() && !this.verbs.main().isEmpty();
	}

}
