package org.trama.extract.unknown;

import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Family;
import org.trama.model.Kind;

/**
 * A guess at what a name is that the catalog lacks: an actor, a kind of initiative, or
 * nothing that can be told.
 *
 * @param word its name in files and answers, such as {@code actor} or {@code forum}
 */
public record Guess(String word) {

	/** A body that can commit to an action. */
	public static final Guess ACTOR = new Guess(Family.ACTOR.word());

	/** A name of which nothing more is known. */
	public static final Guess UNKNOWN = new Guess("unknown");

	private static final List<Guess> ALL = Stream
		.concat(Stream.of(ACTOR, UNKNOWN), Family.INITIATIVE.kinds().stream().map(Kind::word).map(Guess::new))
		.toList();

	/**
	 * The guess of a word.
	 * @param word its name in files and answers
	 * @throws IllegalArgumentException if there is none
	 */
	public static Guess of(String word) {
		return ALL.stream()
			.filter((guess) -> guess.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No guess: " + word + "; there are " + ALL));
	}

}
