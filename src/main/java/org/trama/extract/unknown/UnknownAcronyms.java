package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.trama.model.Quote;
import org.trama.text.SpanishLexicon;
import org.trama.text.Word;

/**
 * Finds acronyms that the catalog lacks, and private bodies by their legal form:
 * {@code SEMOH}, {@code Raíz Viva, A.C.}
 */
final class UnknownAcronyms {

	/** Shorter words are acronyms by chance. */
	private static final int SHORTEST_WORD = 4;

	/** The ending of nouns that most often lose their accent in capitals. */
	private static final Pattern UNACCENTED = Pattern.compile("ION$");

	private final NameScan scan;

	private final List<Unresolved> found = new ArrayList<>();

	private UnknownAcronyms(NameScan scan) {
		this.scan = scan;
	}

	static List<Unresolved> in(NameScan scan) {
		UnknownAcronyms acronyms = new UnknownAcronyms(scan);
		for (int i = 0; i < scan.size(); i++) {
			if (!scan.isKnown(i) && !scan.isPlace(i)) {
				acronyms.at(i);
			}
		}
		return acronyms.found;
	}

	private void at(int i) {
		Word word = this.scan.at(i);
		if (word.isAcronym() && !inHeading(i) && !isWordOrCut(i)
				&& !this.scan.vocabulary().namesNobody(word.folded())) {
			this.found.add(acronym(i, word));
		}
		else if (word.isCapitalized() && this.scan.vocabulary().isLegalForm(word.folded())
				&& word.text().contains(".")) {
			privateBody(i);
		}
	}

	private Unresolved acronym(int i, Word word) {
		Guess cue = (i > 0) ? this.scan.vocabulary().cue(this.scan.folded(i - 1)) : null;
		Quote quote = Quote.of(this.scan.text(), word.start(), word.end());
		return (cue != null) ? new Unresolved(word.text(), null, cue,
				new Clue(Clue.Sort.NOUN_BEFORE, this.scan.at(i - 1).text()), quote)
				: new Unresolved(word.text(), Guess.ACTOR, quote);
	}

	/**
	 * Whether capitals only shout a word, its accent lost or not, or cut one short:
	 * {@code LOCALES, GESTION, ORG.}
	 */
	private boolean isWordOrCut(int i) {
		Word word = this.scan.at(i);
		boolean cut = this.scan.vocabulary().isCutShort(word.folded()) && this.scan.text().startsWith(".", word.end());
		return cut || word.text().length() > SHORTEST_WORD && (SpanishLexicon.knows(word.text())
				|| SpanishLexicon.knows(UNACCENTED.matcher(word.text()).replaceAll("IÓN")));
	}

	/**
	 * Whether a word stands among others in capitals, as in a heading.
	 */
	private boolean inHeading(int i) {
		return i > 0 && isCried(this.scan.at(i - 1)) && this.scan.follows(i - 1)
				|| i + 1 < this.scan.size() && isCried(this.scan.at(i + 1)) && this.scan.follows(i);
	}

	private static boolean isCried(Word word) {
		return word.text().length() > 1 && word.isShouted() && Character.isLetter(word.text().charAt(0))
				&& !word.isRomanNumeral();
	}

	private void privateBody(int form) {
		int first = form;
		for (int i = form - 1; i >= 0 && near(i); i--) {
			Word word = this.scan.at(i);
			boolean connects = this.scan.vocabulary().connects(word.folded())
					|| this.scan.vocabulary().isArticle(word.folded());
			boolean capital = !connects && word.isCapitalized() && !this.scan.isKnown(i);
			if (!capital && !connects) {
				break;
			}
			first = capital ? i : first;
		}
		if (first < form) {
			Quote quote = Quote.of(this.scan.text(), this.scan.at(first).start(), this.scan.at(form - 1).end());
			Clue clue = new Clue(Clue.Sort.LEGAL_FORM, this.scan.at(form).text());
			this.found.add(new Unresolved(quote.text(), null, Guess.ACTOR, clue, quote));
		}
	}

	private boolean near(int i) {
		String gap = this.scan.gap(i);
		return gap.isEmpty() || gap.equals(",");
	}

}
