package org.trama.extract.unknown;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.text.SpanishLexicon;
import org.trama.text.Word;

/**
 * A text in which names are looked for: its words, and what has been found in it already.
 *
 * @param vocabulary the words that tell names
 * @param text the text
 * @param words its words
 * @param known the characters of what has been found
 * @param places the characters of places
 * @param bodies where the name of a known body ends, by where it begins
 */
record NameScan(NameWords vocabulary, String text, List<Word> words, BitSet known, BitSet places,
		Map<Integer, Integer> bodies) {

	private static final Comparator<Word> BY_START = Comparator.comparingInt(Word::start);

	int size() {
		return this.words.size();
	}

	Word at(int i) {
		return this.words.get(i);
	}

	/**
	 * The first word that begins at a character or behind it; the number of words if none
	 * does.
	 */
	int firstFrom(int character) {
		int at = Collections.binarySearch(this.words, new Word("", "", character, character), BY_START);
		return (at >= 0) ? at : -at - 1;
	}

	String folded(int i) {
		return at(i).folded();
	}

	boolean isKnown(int i) {
		return this.known.get(at(i).start());
	}

	boolean isPlace(int i) {
		return this.places.get(at(i).start());
	}

	/**
	 * Whether a word has a capital and has not been found as anything.
	 */
	boolean isFreeCapital(int i) {
		return at(i).isCapitalized() && !isKnown(i) && !isPlace(i);
	}

	/**
	 * Whether a place is the first word of more: {@code Córdoba Innovar}.
	 */
	boolean isPlaceInName(int i) {
		return isPlace(i) && !isKnown(i) && follows(i)
				&& (isFreeCapital(i + 1) && head(i + 1) == null || leadsToVerb(i + 1));
	}

	/**
	 * Whether a small word and the verb behind it, with a capital, are parts of a name:
	 * {@code Córdoba te Escucha}.
	 */
	boolean leadsToVerb(int i) {
		return this.vocabulary.leadsToVerb(folded(i)) && follows(i) && isVerb(i + 1);
	}

	/**
	 * Whether an article goes on with the name that a verb has begun:
	 * {@code Sembrando el Mar}.
	 */
	boolean leadsToObject(int i) {
		return this.vocabulary.isArticle(folded(i)) && follows(i) && isVerb(i - 1) && isFreeCapital(i + 1)
				&& head(i + 1) == null;
	}

	private boolean isVerb(int i) {
		return isFreeCapital(i) && head(i) == null
				&& SpanishLexicon.forms(at(i).text()).stream().anyMatch(SpanishLexicon.Form::isOfVerb);
	}

	/**
	 * Whether a verb right behind a name says that it does something. What has a present
	 * behind it is described, more often than not.
	 * @param last the name's last word
	 */
	boolean acts(int last) {
		Set<SpanishLexicon.Form> forms = follows(last) ? SpanishLexicon.forms(at(last + 1).text()) : Set.of();
		return forms.contains(SpanishLexicon.Form.FUTURE) || forms.equals(Set.of(SpanishLexicon.Form.PAST));
	}

	/**
	 * Whether only blanks stand between a word and the one behind it.
	 */
	boolean follows(int i) {
		return i + 1 < size() && at(i).touches(at(i + 1), this.text) && !isBreak(i);
	}

	/**
	 * Whether a line ends between a word and the one behind it, as the cells of a row do.
	 */
	boolean isBreak(int i) {
		return i + 1 < size() && this.text.substring(at(i).end(), at(i + 1).start()).indexOf('\n') >= 0;
	}

	/**
	 * What stands between a word and the one behind it, without blanks.
	 */
	String gap(int i) {
		return this.text.substring(at(i).end(), at(i + 1).start()).strip();
	}

	/**
	 * What a word is the head of.
	 */
	@Nullable Guess head(int i) {
		String second = follows(i) ? folded(i + 1) : "";
		return this.vocabulary.head(folded(i), second, follows(i) && follows(i + 1) ? folded(i + 2) : "");
	}

	/**
	 * The last word of the known body whose name begins with a word; -1 if none does.
	 */
	int lastOfBody(int i) {
		Integer end = this.bodies.get(at(i).start());
		if (end == null) {
			return -1;
		}
		int last = i;
		while (last + 1 < size() && at(last + 1).end() <= end) {
			last++;
		}
		return last;
	}

	/**
	 * Whether a word is one of those before a name that stands by itself: an article, or
	 * nothing at all.
	 */
	boolean standsFree(int i) {
		if (i == 0 || !follows(i - 1)) {
			return true;
		}
		String before = folded(i - 1);
		return this.vocabulary.isArticle(before) || this.vocabulary.isDeterminer(before)
				|| this.vocabulary.isConjunction(before);
	}

}
