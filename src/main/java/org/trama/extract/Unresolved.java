package org.trama.extract;

/**
 * A name in a document that the catalog lacks.
 *
 * @param name the name as it stands in the text
 * @param guess what it probably is
 * @param quote where it stands
 */
public record Unresolved(String name, Guess guess, Quote quote) {

	/** What an unknown name can be. */
	public enum Guess {

		/** A body that can commit to an action. */
		ACTOR,
		/** A line of public activity. */
		PROGRAM,
		/** A named norm or tool. */
		INSTRUMENT,
		/** A named space of coordination. */
		FORUM,
		/** A name of which nothing more is known. */
		UNKNOWN

	}

}
