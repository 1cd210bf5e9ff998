package org.trama.extract.quantity;

import org.trama.text.FoldedText;

/**
 * The noun phrase that a number counts: a noun, an adjective that agrees with it, and
 * what it is of or for, if that has no article of its own ("puntos de atención", but of
 * "municipios de la frontera sur" only "municipios").
 *
 * @param noun the folded noun, empty if no noun follows
 * @param text the whole phrase as it stands
 * @param end its end in the text
 * @param ofSomething whether it says of what
 */
record CountedPhrase(String noun, String text, int end, boolean ofSomething) {

	private static final QuantityWords WORDS = QuantityWords.SPANISH;

	static CountedPhrase after(FoldedText text, int numberEnd) {
		boolean millions = text.wordBefore(numberEnd + 1).startsWith("millon")
				&& text.wordAfter(numberEnd).equals("de");
		int number = millions ? text.folded().indexOf(' ', numberEnd + 1) : numberEnd;
		int end = number;
		String noun = next(text, end);
		if (noun.isEmpty() || WORDS.notNouns().contains(noun) || !Character.isLetter(noun.charAt(0))) {
			return new CountedPhrase("", "", 0, false);
		}
		int start = text.start(number + 1);
		end = text.folded().indexOf(' ', end + 1);
		while (hyphenated(text, end) || adjective(next(text, end), noun)) {
			end = text.folded().indexOf(' ', end + 1);
		}
		boolean ofSomething = complement(text, end);
		if (ofSomething) {
			end = text.folded().indexOf(' ', text.folded().indexOf(' ', end + 1) + 1);
		}
		int last = text.end(end);
		return new CountedPhrase(noun, text.original().substring(start, last), last, ofSomething);
	}

	int length() {
		return this.text.length();
	}

	/**
	 * The next word, unless a comma or the like stands before it.
	 */
	private static String next(FoldedText text, int to) {
		String word = text.wordAfter(to);
		if (word.isEmpty()) {
			return "";
		}
		String between = text.original().substring(text.end(to), text.start(to + 1));
		return between.isBlank() || between.strip().equals("-") || between.strip().equals("“") ? word : "";
	}

	private static boolean hyphenated(FoldedText text, int to) {
		return !text.wordAfter(to).isEmpty() && text.original().charAt(text.end(to)) == '-';
	}

	private static boolean adjective(String word, String noun) {
		return noun.endsWith("s") && word.endsWith("s") && word.length() > 4 && !WORDS.notAdjectives().contains(word);
	}

	private static boolean complement(FoldedText text, int to) {
		String of = next(text, to);
		if (!WORDS.complements().contains(of)) {
			return false;
		}
		String what = next(text, text.folded().indexOf(' ', to + 1));
		boolean acronym = of.equals("del") && !what.isEmpty()
				&& Character.isUpperCase(text.original().charAt(text.start(text.folded().indexOf(' ', to + 1) + 2)));
		boolean bare = of.equals("de") || of.equals("por") && WORDS.periods().contains(what);
		return !what.isEmpty() && !Character.isDigit(what.charAt(0)) && !WORDS.notComplements().contains(what)
				&& (bare || acronym);
	}

}
