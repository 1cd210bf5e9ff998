package org.trama.extract.role;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A class of words in the grammar of commitments. The words of each class stand in
 * {@code grammar/roles.yaml}, and so do the endings that tell one.
 */
enum WordClass {

	/** Articles, possessives, demonstratives. */
	DETERMINER,
	/** Words that govern what follows them. */
	PREPOSITION,
	/** Words that coordinate. */
	CONJUNCTION,
	/** Words that open a subordinate clause. */
	SUBORDINATOR,
	/** Clitics and small adverbs that may stand between a subject and its verb. */
	PRONOUN,
	/** Words that open a sentence before its subject. */
	OPENER,
	/** A future tense of the third person, told by its ending. */
	FUTURE,
	/** A present tense that promises: {@code estima, contempla}. */
	PROMISE,
	/** A participle, told by its ending or listed. */
	PARTICIPLE,
	/** An adverb in {@code -mente}. */
	ADVERB,
	/** Forms of {@code ser} and {@code estar} that make a passive. */
	PASSIVE,
	/** Nouns of taking part: {@code con la participación de}. */
	COMPANY,

	/** What brings others together: {@code a convocatoria de}. */
	CALL,
	/** People or parts of a body who stand for it: {@code el personal de}. */
	STANDING_FOR,
	/**
	 * People who belong to a body without standing for it, and nouns that say what a name
	 * is.
	 */
	BELONGING,
	/** Gerunds of seeking help: {@code apoyándose en}. */
	LEANS,
	/** Verbs of making up a whole, which with an object make something else. */
	MAKES_UP,
	/** Words after which {@code con} means no company: {@code de acuerdo con}. */
	DETACHED,
	/** Words that make {@code con} a circumstance: {@code con motivo de}. */
	CIRCUMSTANCE,
	/** {@code conjunto, conjuntas}. */
	JOINT,
	/** Sorts of bodies, which with article and capital are a short form of a name. */
	BODY,
	/** Verbs of taking part. */
	JOINS,
	/** Verbs of running a service or a programme. */
	RUNS,
	/** Verbs of helping somebody. */
	SUPPORTS,
	/** Verbs and participles of work that bodies do together. */
	JOINT_WORK,
	/** Verbs that say whose task something is. */
	FALLS_TO,
	/** Verbs of bringing others to act. */
	ARRANGES,
	/** Verbs whose subject undergoes the action. */
	RECEIVES,
	/** Nouns that say whose task something is: {@code será responsabilidad de}. */
	RESPONSIBILITY,
	/** Verbs that make something somebody's task: {@code se instruye a}. */
	INSTRUCTS,
	/** Verbs of meeting, whose subject is a space rather than a body. */
	MEETS,
	/** Verbs of saying, which in the past promise nothing: {@code informó que}. */
	REPORTS;

	/**
	 * The class of a key of the file: {@code STANDING_FOR} for "standingFor".
	 */
	@JsonCreator
	static WordClass named(String key) {
		return valueOf(key.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
	}

}
