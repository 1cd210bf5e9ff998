package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.trama.model.Quote;
import org.trama.text.SpanishLexicon;
import org.trama.text.Word;

/**
 * Finds bodies by nothing but their place: each item of a list of those who are
 * responsible or take part that is written as a name is, though no word of it tells a
 * body ({@code Fuerza Fluvial de Honduras; Ediciones Marea}). People at large, people by
 * their names and offices, and sentences are none.
 */
final class ListedBodies {

	private static final Set<String> BETWEEN = Set.of(",", ";", "/", "•", "·");

	private final NameScan scan;

	private final NameWords vocabulary;

	private ListedBodies(NameScan scan) {
		this.scan = scan;
		this.vocabulary = scan.vocabulary();
	}

	/**
	 * The items of a list.
	 * @param scan the list, in which all that is known otherwise has been found
	 */
	static List<Unresolved> in(NameScan scan) {
		return new ListedBodies(scan).all();
	}

	private List<Unresolved> all() {
		List<Unresolved> found = new ArrayList<>();
		int first = 0;
		while (first < this.scan.size()) {
			int last = first;
			while (last + 1 < this.scan.size() && !partsItems(last)) {
				last++;
			}
			if (isBody(first, last)) {
				Quote quote = Quote.of(this.scan.text(), this.scan.at(first).start(), this.scan.at(last).end());
				found.add(new Unresolved(quote.text(), null, Guess.ACTOR, new Clue(Clue.Sort.RESPONSIBLE, ""), quote));
			}
			first = last + 1;
			while (first < this.scan.size() && joins(first)) {
				first++;
			}
		}
		return found;
	}

	/** A sign of a list, the end of a line, or an "y" with a whole name behind it. */
	private boolean partsItems(int i) {
		String gap = this.scan.gap(i);
		return this.scan.isBreak(i) || BETWEEN.contains(gap) || gap.startsWith(".")
				|| this.scan.vocabulary().isConjunction(this.scan.folded(i + 1)) && i + 2 < this.scan.size()
						&& (this.scan.isKnown(i + 2) || Guess.ACTOR.equals(this.scan.head(i + 2))
								|| this.vocabulary.isArticle(this.scan.folded(i + 2)));
	}

	private boolean joins(int i) {
		return this.vocabulary.isConjunction(this.scan.folded(i))
				|| this.vocabulary.isArticle(this.scan.folded(i)) && !this.scan.at(i).isCapitalized();
	}

	private boolean isBody(int first, int last) {
		List<Word> words = this.scan.words().subList(first, last + 1);
		Word head = words.get(0);
		String opening = head.folded();
		boolean name = words.stream().filter(Word::isCapitalized).count() > 1 && head.isCapitalized()
				&& !head.isShouted() && !isPerson(words) && SpanishLexicon.knows(head.text())
				&& words.stream().allMatch(this::isInName);
		boolean free = !this.scan.isPlace(first) && (first == 0 || !this.scan.gap(first - 1).equals("."));
		for (int i = first; i <= last; i++) {
			free = free && !this.scan.isKnown(i) && (i == last || this.scan.follows(i));
		}
		boolean somebodyElse = this.vocabulary.isOffice(opening) || this.vocabulary.lists().people().contains(opening)
				|| this.vocabulary.connects(opening) || this.vocabulary.isArticle(opening)
				|| this.vocabulary.isDeterminer(opening);
		return name && free && !somebodyElse && (!isAtLarge(opening) || isOfPlace(first, last));
	}

	/**
	 * {@code Juana Corbará}: capitals alone, with a word that no dictionary has.
	 */
	private boolean isPerson(List<Word> words) {
		return !words.get(0).folded().endsWith("s") && words.stream().allMatch(Word::isCapitalized)
				&& words.stream().anyMatch(this.vocabulary::isProper);
	}

	private boolean isInName(Word word) {
		return word.isCapitalized() || this.vocabulary.connects(word.folded())
				|| this.vocabulary.isArticle(word.folded());
	}

	private boolean isAtLarge(String word) {
		return this.vocabulary.lists().atLarge().contains(word) || this.vocabulary.isPlural(word)
				|| word.endsWith("s") && this.vocabulary.cue(word) != null;
	}

	/** {@code Comunidad Costera de Corbará}: one of many, told by where it is. */
	private boolean isOfPlace(int first, int last) {
		return this.scan.isPlace(last) || last > first && this.vocabulary.isProper(this.scan.at(last));
	}

}
