package org.trama.document.layout;

import java.util.List;
import java.util.Set;

import org.trama.grammar.GrammarFile;

/**
 * The lists of {@code grammar/plans.yaml}; what each is for stands there. Its words keep
 * their accents and their order.
 */
record StatusWords(List<String> planned, List<String> notPlanned, Set<String> back) {

	/** The lists that come with the product. */
	static final StatusWords SPANISH = GrammarFile.PLANS.read(StatusWords.class);

	/**
	 * The words before a year in which actions will be carried out, or in which none
	 * will.
	 */
	List<String> before(boolean planned) {
		return planned ? this.planned : this.notPlanned;
	}

	boolean beginsBackMatter(String word) {
		return this.back.contains(word);
	}

	boolean contains(String word) {
		return this.planned.contains(word) || this.notPlanned.contains(word);
	}

	boolean beginLike(String line) {
		return begins(line, this.planned.get(0)) || begins(line, this.notPlanned.get(0));
	}

	private static boolean begins(String line, String word) {
		return line.regionMatches(true, 0, word, 0, word.length());
	}

}
