package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;

import org.trama.model.Quote;
import org.trama.text.QuotationMarks;
import org.trama.text.Word;

/**
 * Finds names in quotation marks: {@code la campaña "Nadie es ajeno"}. What they name is
 * told by their own first word or by the noun before them.
 */
final class QuotedNames {

	private static final int MOST_WORDS = 25;

	/** Longer ones are what a body says. */
	private static final int LONGEST_BODY = 4;

	private static final int FURTHEST_CUE = 4;

	private QuotedNames() {
	}

	static List<Unresolved> in(NameScan scan) {
		List<Unresolved> found = new ArrayList<>();
		QuotationMarks.in(scan.text()).stretches().forEach((open, close) -> {
			int first = scan.firstFrom(open + 1);
			List<Word> inside = scan.words()
				.subList(first, scan.firstFrom(close))
				.stream()
				.filter((word) -> word.end() <= close)
				.toList();
			boolean called = inside.size() == 1 && inside.get(0).isAcronym() && isCalled(scan, first);
			boolean name = !called && !inside.isEmpty() && inside.size() <= MOST_WORDS && inside.get(0).isCapitalized()
					&& inside.stream().noneMatch((word) -> scan.known().get(word.start()));
			if (name) {
				found.add(name(scan, first, inside));
			}
		});
		return found;
	}

	/**
	 * Whether an acronym is only what the name before it will be called by.
	 */
	private static boolean isCalled(NameScan scan, int acronym) {
		int before = acronym - 1;
		if (before > 0 && scan.vocabulary().isArticle(scan.folded(before))) {
			before--;
		}
		return before >= 0 && scan.vocabulary().names(scan.folded(before));
	}

	private static Unresolved name(NameScan scan, int first, List<Word> inside) {
		Quote quote = Quote.of(scan.text(), inside.get(0).start(), inside.get(inside.size() - 1).end());
		Guess own = scan.vocabulary().head(quote.text());
		if (own != null && !Guess.UNKNOWN.equals(own)) {
			Clue head = new Clue(Clue.Sort.HEAD, inside.get(0).text());
			return new Unresolved(quote.text(), null, own, head, quote);
		}
		for (int i = first - 1; i >= Math.max(0, first - FURTHEST_CUE); i--) {
			Guess cue = scan.vocabulary().cue(scan.folded(i));
			if (cue != null && (!Guess.ACTOR.equals(cue) || inside.size() <= LONGEST_BODY)) {
				return new Unresolved(quote.text(), null, cue, new Clue(Clue.Sort.NOUN_BEFORE, scan.at(i).text()),
						quote);
			}
		}
		return new Unresolved(quote.text(), Guess.UNKNOWN, quote);
	}

}
