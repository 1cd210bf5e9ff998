package org.trama.extract.quantity;

/**
 * The words that numbers in words are made of.
 */
public final class NumberWords {

	private NumberWords() {
	}

	/**
	 * Whether a number in words may have a word.
	 * @param folded the word in lower case without accents
	 */
	public static boolean has(String folded) {
		QuantityWords words = QuantityWords.SPANISH;
		return words.numbers().containsKey(folded) || words.scales().containsKey(folded)
				|| words.withinNumbers().contains(folded);
	}

}
