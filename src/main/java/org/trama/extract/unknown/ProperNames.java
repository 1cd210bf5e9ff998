package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;

import org.trama.model.Quote;
import org.trama.text.Word;

/**
 * Finds names in capitals of which no word is in the dictionary and no other tells what
 * they are: {@code Corantioquia}, {@code Pronatura}. They are bodies only where the
 * document says that they do something.
 */
final class ProperNames {

	/** So many words before a name tell whose it is. */
	private static final int FARTHEST = 30;

	private final NameScan scan;

	private ProperNames(NameScan scan) {
		this.scan = scan;
	}

	static List<Unresolved> in(NameScan scan) {
		return new ProperNames(scan).all();
	}

	private List<Unresolved> all() {
		List<Unresolved> found = new ArrayList<>();
		int i = 0;
		while (i < this.scan.size()) {
			int last = i;
			while (this.scan.at(i).isCapitalized() && this.scan.follows(last)
					&& this.scan.at(last + 1).isCapitalized()) {
				last++;
			}
			if (this.scan.at(i).isCapitalized() && (!beginsSentence(i) || this.scan.acts(last) || isJoined(last))
					&& isProper(i, last) && !isOfAnother(i)) {
				Quote quote = Quote.of(this.scan.text(), this.scan.at(i).start(), this.scan.at(last).end());
				found.add(new Unresolved(quote.text(), null, Guess.ACTOR, new Clue(Clue.Sort.PROPER, ""), quote));
			}
			i = last + 1;
		}
		return found;
	}

	private boolean isProper(int first, int last) {
		for (int i = first; i <= last; i++) {
			Word word = this.scan.at(i);
			if (this.scan.isKnown(i) || this.scan.isPlace(i) || word.isRomanNumeral()
					|| !this.scan.vocabulary().isProper(word) || this.scan.vocabulary().namesNobody(word.folded())) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@code Corantioquia y la SEP medirán}: a first word that has another name right
	 * behind it has its capital as a name.
	 */
	private boolean isJoined(int last) {
		return this.scan.follows(last) && this.scan.vocabulary().isConjunction(this.scan.folded(last + 1))
				&& this.scan.follows(last + 1) && this.scan.vocabulary().isArticle(this.scan.folded(last + 2))
				&& this.scan.follows(last + 2) && this.scan.at(last + 3).isCapitalized();
	}

	/**
	 * {@code Protección Fluvial de Corbará, cooperativas de Ranila y Corbará}: the place
	 * at the end of another name, or where bodies of a sort are.
	 */
	private boolean isOfAnother(int first) {
		int i = first - 1;
		while (i > first - FARTHEST && i > 0 && this.scan.follows(i)
				&& this.scan.vocabulary().isConjunction(this.scan.folded(i)) && this.scan.follows(i - 1)
				&& this.scan.at(i - 1).isCapitalized()) {
			i--;
			while (i > 0 && this.scan.at(i).isCapitalized() && this.scan.follows(i - 1)) {
				i--;
			}
		}
		boolean of = i > 0 && this.scan.follows(i) && this.scan.folded(i).equals("de") && this.scan.follows(i - 1);
		return of && (this.scan.at(i - 1).isCapitalized() && !this.scan.isKnown(i - 1) && !beginsSentence(i - 1)
				|| this.scan.vocabulary().cue(this.scan.folded(i - 1)) != null);
	}

	private boolean beginsSentence(int i) {
		if (i == 0) {
			return true;
		}
		String gap = this.scan.gap(i - 1);
		return this.scan.isBreak(i - 1) || !gap.isEmpty() && ".:!?•-–—»\"”".indexOf(gap.charAt(0)) >= 0;
	}

}
