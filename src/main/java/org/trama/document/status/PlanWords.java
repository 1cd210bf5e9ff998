package org.trama.document.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.grammar.GrammarFile;
import org.trama.text.Folding;

/**
 * The lists of {@code grammar/plans.yaml}; what each is for stands there. Its words keep
 * their accents and their order.
 */
public record PlanWords(List<String> planned, List<String> notPlanned, Set<String> yes, Set<String> no,
		Set<String> back, Set<String> signed, Set<String> captions, List<String> ordinals, List<String> tenths,
		Set<String> closing) {

	public PlanWords {
		yes = alone(yes, planned);
		no = alone(no, notPlanned);
		captions = folded(captions);
		closing = folded(closing);
	}

	/** The lists that come with the product. */
	public static final PlanWords SPANISH = GrammarFile.PLANS.read(PlanWords.class);

	/**
	 * The words before a year in which actions will be carried out, or in which none
	 * will.
	 */
	List<String> before(boolean planned) {
		return planned ? this.planned : this.notPlanned;
	}

	/**
	 * Whether some words alone say that actions will be carried out, or that none will.
	 */
	boolean says(String folded, boolean planned) {
		return (planned ? this.yes : this.no).contains(folded);
	}

	private static Set<String> folded(Set<String> words) {
		return words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
	}

	/** What stands alone, and the words before a year where the year is missing. */
	private static Set<String> alone(Set<String> words, List<String> before) {
		return Stream
			.concat(words.stream(),
					Stream.of(String.join(" ", before), String.join(" ", before.subList(0, before.size() - 1))))
			.map(Folding::fold)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether a heading behind the plan begins with a word.
	 * @param word the word in lower case
	 */
	public boolean beginsBackMatter(String word) {
		return this.back.contains(word);
	}

	/**
	 * Whether signatures stand below a heading that begins with a word.
	 * @param word the word in lower case
	 */
	public boolean beginsSignatures(String word) {
		return this.signed.contains(word);
	}

	/**
	 * Whether a meeting or a letter ends with a paragraph that begins with some words.
	 * @param folded the words, folded
	 */
	public boolean isClosing(String folded) {
		return this.closing.contains(folded);
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
