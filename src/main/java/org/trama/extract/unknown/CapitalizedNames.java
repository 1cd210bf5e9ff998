package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.text.Word;

/**
 * Finds names that begin with a word which says what they name and go on in capitals:
 * {@code Secretaría de Movilidad Humana (SEMOH)}, {@code el programa Caminos Seguros}.
 */
final class CapitalizedNames {

	private final NameWords vocabulary;

	private final String text;

	private final List<Word> words;

	private final IntPredicate known;

	private final IntPredicate places;

	private CapitalizedNames(NameWords vocabulary, String text, List<Word> words, IntPredicate known,
			IntPredicate places) {
		this.vocabulary = vocabulary;
		this.text = text;
		this.words = words;
		this.known = known;
		this.places = places;
	}

	/**
	 * Finds names.
	 * @param vocabulary the words that tell names
	 * @param text any text
	 * @param words its words
	 * @param known whether what stands at an offset has been found already
	 * @param places whether a place stands at an offset: it may end a body's name
	 */
	static List<Unresolved> in(NameWords vocabulary, String text, List<Word> words, IntPredicate known,
			IntPredicate places) {
		return new CapitalizedNames(vocabulary, text, words, known, places).all();
	}

	private List<Unresolved> all() {
		List<Unresolved> found = new ArrayList<>();
		int i = 0;
		while (i < this.words.size()) {
			Guess guess = isKnown(i) ? null : headAt(i);
			int last = (guess != null) ? lastOfName(i, guess) : i;
			if (guess != null && last > i && isProper(i, last)) {
				found.add(name(this.words.get(i).isCapitalized() ? i : i + 1, last, guess));
			}
			i = last + 1;
		}
		return found;
	}

	/**
	 * A head in capitals; or, save for bodies, which are generic then, in small letters
	 * with a capital right behind it.
	 */
	private @Nullable Guess headAt(int i) {
		Word word = this.words.get(i);
		Guess guess = this.vocabulary.head(word.folded(), follows(i) ? this.words.get(i + 1).folded() : "");
		if (guess == null || word.isCapitalized()) {
			return guess;
		}
		boolean proper = !Guess.ACTOR.equals(guess) && follows(i) && continues(i + 1) && headOf(i + 1) == null;
		return proper ? guess : null;
	}

	private boolean isProper(int head, int last) {
		return !isHeading(head, last) && isSpecific(head, last);
	}

	/**
	 * Whether a line is all in capitals, in which nothing tells a name.
	 */
	private boolean isHeading(int head, int last) {
		return last > head + 1 && this.words.subList(head, last + 1).stream().allMatch(Word::isShouted);
	}

	private boolean isSpecific(int head, int last) {
		return last > head + 1 || !this.vocabulary.isGeneric(this.words.get(last).folded());
	}

	private @Nullable Guess headOf(int i) {
		return this.vocabulary.head(this.words.get(i).folded(), "");
	}

	private int lastOfName(int head, Guess guess) {
		int last = head;
		int next = head + 1;
		while (next < this.words.size()) {
			int capital = skipConnectors(next, guess);
			if (capital < 0 || !(continues(capital) || Guess.ACTOR.equals(guess) && isPlaceOf(capital))) {
				break;
			}
			last = capital;
			next = capital + 1;
		}
		return last;
	}

	/**
	 * The word behind what may stand between two capitals of a name; -1 if the name ends.
	 */
	private int skipConnectors(int from, Guess guess) {
		int i = from;
		if (!this.words.get(i - 1).touches(this.words.get(i), this.text)) {
			return isEnumeration(from) ? from : -1;
		}
		String connector = "";
		boolean conjunction = false;
		while (i < this.words.size() && !this.words.get(i).isCapitalized()
				&& this.words.get(i - 1).touches(this.words.get(i), this.text)) {
			String word = this.words.get(i).folded();
			boolean article = this.vocabulary.isArticle(word);
			if (article ? !connector.isEmpty() && !this.vocabulary.allowsArticle(connector, guess)
					: !this.vocabulary.connects(word)) {
				return -1;
			}
			connector = article ? connector : word;
			conjunction |= word.equals("y") || word.equals("e");
			i++;
		}
		boolean reached = i < this.words.size() && this.words.get(i - 1).touches(this.words.get(i), this.text);
		boolean another = reached && conjunction && headOf(i) != null;
		return (reached && !another) ? i : -1;
	}

	/**
	 * {@code Agricultura, Ganadería y Pesca}: a comma inside a name that a conjunction
	 * closes.
	 */
	private boolean isEnumeration(int from) {
		for (int i = from; i < this.words.size(); i++) {
			Word before = this.words.get(i - 1);
			String gap = this.text.substring(before.end(), this.words.get(i).start()).strip();
			boolean conjunction = this.words.get(i).folded().equals("y") && gap.isEmpty();
			if (conjunction && i > from) {
				return i + 1 < this.words.size() && continues(i + 1) && headOf(i + 1) == null;
			}
			boolean member = this.words.get(i).isCapitalized() && headOf(i) == null && !isKnown(i)
					&& (gap.isEmpty() || gap.equals(","));
			if (!member && !(this.vocabulary.connects(this.words.get(i).folded()) && gap.isEmpty())) {
				return false;
			}
		}
		return false;
	}

	private boolean continues(int i) {
		return this.words.get(i).isCapitalized() && !isKnown(i) && !isPlace(i);
	}

	private boolean isPlaceOf(int i) {
		String before = this.words.get(i - 1).folded();
		return isPlace(i) && !isKnown(i) && (before.equals("de") || before.equals("del") || isPlace(i - 1));
	}

	private boolean isPlace(int i) {
		return this.places.test(this.words.get(i).start());
	}

	private boolean follows(int i) {
		return i + 1 < this.words.size() && this.words.get(i).touches(this.words.get(i + 1), this.text);
	}

	private boolean isKnown(int i) {
		return this.known.test(this.words.get(i).start());
	}

	private Unresolved name(int first, int last, Guess guess) {
		int start = this.words.get(first).start();
		int end = this.words.get(last).end();
		int whole = acronymBehind(last);
		return new Unresolved(this.text.substring(start, end), guess, Quote.of(this.text, start, Math.max(end, whole)));
	}

	/**
	 * Where {@code (SEMOH)} ends behind a name; 0 if there is none.
	 */
	private int acronymBehind(int last) {
		int next = last + 1;
		if (next >= this.words.size() || !this.words.get(next).isAcronym()) {
			return 0;
		}
		int end = this.words.get(next).end();
		String gap = this.text.substring(this.words.get(last).end(), this.words.get(next).start()).strip();
		boolean closed = end < this.text.length() && this.text.charAt(end) == ')';
		return (gap.equals("(") && closed) ? end + 1 : 0;
	}

}
