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

	static SentenceAnalysis of(Sentence sentence) {
		Verbs verbs = new Verbs(sentence);
		return new SentenceAnalysis(sentence, verbs, Subjects.in(sentence, verbs));
	}

	/**
	 * Whether the sentence promises something without saying who does it.
	 */
	boolean promisesWithoutSubject() {
		return this.subjects.isEmpty() && !this.verbs.main().isEmpty();
	}

}
