package org.trama.extract.role;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;
import org.trama.model.Quote;

/**
 * A word, a mark of punctuation, or a whole name of the catalog.
 *
 * @param kind what it is
 * @param word it in lower case
 * @param start the offset of its first character in the text
 * @param end the offset behind its last
 * @param classes what it can be in the grammar
 * @param actor the actor it names, if it names one
 * @param quotes the words that name the actor: one, or two with an acronym in brackets
 */
record Token(Kind kind, String word, int start, int end, Set<WordClass> classes, @Nullable Actor actor,
		List<Quote> quotes) {

	boolean is(WordClass wordClass) {
		return this.classes.contains(wordClass);
	}

	boolean is(String word) {
		return this.word.equals(word);
	}

	boolean isActor() {
		return this.kind == Kind.ACTOR;
	}

	/**
	 * Whether it is a word about which the grammar knows nothing more than that it is a
	 * noun or an adjective.
	 */
	boolean isPlain() {
		return this.kind == Kind.WORD
				&& (this.classes.isEmpty() || this.classes.size() == 1 && is(WordClass.BELONGING));
	}

	/** The sorts of tokens. */
	enum Kind {

		/** A word or a number. */
		WORD,
		/** A mark of punctuation. */
		MARK,
		/** The name of an actor that takes part in the grammar. */
		ACTOR,
		/** Any other name. */
		NAME

	}

}
