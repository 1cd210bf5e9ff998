package org.trama.extract.quantity;

import java.util.Set;

/**
 * The words that numbers in words are made of.
 */
public final class NumberWords {

	private static final Set<String> ALSO = Set.of("y", "un", "uno", "una");

	private NumberWords() {
	}

	/**
	 * Whether a number in words may have a word.
	 * @param folded the word in lower case without accents
	 */
	public static boolean has(String folded) {
		return QuantityWords.SPANISH.numbers().containsKey(folded) || QuantityWords.SPANISH.scales().containsKey(folded)
				|| ALSO.contains(folded);
	}

}
