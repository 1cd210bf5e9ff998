package org.trama.document.layout;

import java.util.List;
import java.util.stream.Stream;

import org.trama.grammar.GrammarFile;

/**
 * The lists of {@code grammar/plans.yaml}; what each is for stands there. Its words keep
 * their accents and their order.
 */
record StatusWords(List<String> planned, List<String> notPlanned) {

	/** The lists that come with the product. */
	static final StatusWords SPANISH = GrammarFile.PLANS.read(StatusWords.class);

	/**
	 * The words before a year in which actions will be carried out, or in which none
	 * will.
	 */
	List<String> before(boolean planned) {
		return planned ? this.planned : this.notPlanned;
	}

	boolean contains(String word) {
		return this.planned.contains(word) || this.notPlanned.contains(word);
	}

	boolean beginLike(String line) {
		return Stream.of(this.planned, this.notPlanned)
			.map((words) -> words.get(0))
			.anyMatch((first) -> line.regionMatches(true, 0, first, 0, first.length()));
	}

}
