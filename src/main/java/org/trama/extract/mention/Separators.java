package org.trama.extract.mention;

import org.trama.text.Folding;

/**
 * The words that may stand between two members of a list: of groups, of places, of
 * offices.
 */
final class Separators {

	private static final MentionWords WORDS = MentionWords.SPANISH;

	private Separators() {
	}

	/**
	 * Whether folded words may stand between two members; none may, for a comma.
	 */
	static boolean joinMembers(String between) {
		return between.isEmpty() || WORDS.betweenMembers().contains(between);
	}

	/**
	 * Whether folded words may stand between two places that are sides of one matter.
	 */
	static boolean joinSides(String between) {
		return joinMembers(between) || WORDS.betweenSides().contains(between);
	}

	/**
	 * Whether words may stand between two members of a list of offices. They share one
	 * name, so that nothing else than a comma may part them.
	 */
	static boolean joinOffices(String between) {
		String folded = Folding.fold(between);
		return between.codePoints().allMatch((letter) -> letter == ',' || !isMark(letter))
				&& (joinMembers(folded) || WORDS.betweenOffices().contains(folded));
	}

	private static boolean isMark(int character) {
		return !Character.isLetter(character) && !Character.isWhitespace(character);
	}

}
