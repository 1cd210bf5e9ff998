package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.trama.model.Quote;
import org.trama.text.Word;

/**
 * Finds acronyms that the catalog lacks, and private bodies by their legal form:
 * {@code SEMOH}, {@code Raíz Viva, A.C.}
 */
final class UnknownAcronyms {

	private UnknownAcronyms() {
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
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (known.test(word.start())) {
				continue;
			}
			if (word.isAcronym() && !inHeading(text, words, i) && !vocabulary.namesNobody(word.folded())) {
				Guess cue = (i > 0) ? vocabulary.cue(words.get(i - 1).folded()) : null;
				found.add(new Unresolved(word.text(), (cue != null) ? cue : Guess.ACTOR,
						Quote.of(text, word.start(), word.end())));
			}
			else if (word.isCapitalized() && vocabulary.isLegalForm(word.folded()) && word.text().contains(".")) {
				privateBody(vocabulary, text, words, i, known, found);
			}
		}
		return found;
	}

	/**
	 * Whether a word stands among others in capitals, as in a heading.
	 */
	private static boolean inHeading(String text, List<Word> words, int i) {
		return i > 0 && isCried(words.get(i - 1)) && words.get(i - 1).touches(words.get(i), text)
				|| i + 1 < words.size() && isCried(words.get(i + 1)) && words.get(i).touches(words.get(i + 1), text);
	}

	private static boolean isCried(Word word) {
		return word.text().length() > 1 && word.isShouted() && Character.isLetter(word.text().charAt(0))
				&& !word.isRomanNumeral();
	}

	private static void privateBody(NameWords vocabulary, String text, List<Word> words, int form, IntPredicate known,
			List<Unresolved> found) {
		int first = form;
		for (int i = form - 1; i >= 0 && near(text, words.get(i), words.get(i + 1)); i--) {
			Word word = words.get(i);
			boolean connects = vocabulary.connects(word.folded()) || vocabulary.isArticle(word.folded());
			boolean capital = !connects && word.isCapitalized() && !known.test(word.start());
			if (!capital && !connects) {
				break;
			}
			first = capital ? i : first;
		}
		if (first < form) {
			Quote quote = Quote.of(text, words.get(first).start(), words.get(form - 1).end());
			found.add(new Unresolved(quote.text(), Guess.ACTOR, quote));
		}
	}

	private static boolean near(String text, Word word, Word next) {
		String gap = text.substring(word.end(), next.start()).strip();
		return gap.isEmpty() || gap.equals(",");
	}

}
