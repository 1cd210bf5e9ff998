package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.text.QuotationMarks;
import org.trama.text.Word;

/**
 * Finds names in quotation marks: {@code la campaña "Nadie es ajeno"}. What they name is
 * told by their own first word or by the noun before them.
 */
final class QuotedNames {

	private static final int MOST_WORDS = 25;

	private static final int FURTHEST_CUE = 4;

	private QuotedNames() {
	}

	/**
	 * Finds names.
	 * @param vocabulary the words that tell names
	 * @param text any text
	 * @param words its words
	 * @param known whether what stands at an offset has been found already
	 */
	static List<Unresolved> in(NameWords vocabulary, String text, List<Word> words, IntPredicate known) {
		List<Unresolved> found = new ArrayList<>();
		QuotationMarks.in(text).stretches().forEach((open, close) -> {
			List<Word> inside = words.stream().filter((word) -> word.start() > open && word.end() <= close).toList();
			boolean name = !inside.isEmpty() && inside.size() <= MOST_WORDS && inside.get(0).isCapitalized()
					&& inside.stream().noneMatch((word) -> known.test(word.start()));
			if (name) {
				Quote quote = Quote.of(text, inside.get(0).start(), inside.get(inside.size() - 1).end());
				found.add(new Unresolved(quote.text(), guess(vocabulary, words, inside), quote));
			}
		});
		return found;
	}

	private static Guess guess(NameWords vocabulary, List<Word> words, List<Word> inside) {
		Guess own = vocabulary.head(inside.get(0).folded(), (inside.size() > 1) ? inside.get(1).folded() : "");
		if (own != null) {
			return own;
		}
		Guess cue = cue(vocabulary, words, words.indexOf(inside.get(0)));
		return (cue != null) ? cue : Guess.UNKNOWN;
	}

	private static @Nullable Guess cue(NameWords vocabulary, List<Word> words, int first) {
		for (int i = first - 1; i >= Math.max(0, first - FURTHEST_CUE); i--) {
			Guess cue = vocabulary.cue(words.get(i).folded());
			if (cue != null) {
				return cue;
			}
		}
		return null;
	}

}
