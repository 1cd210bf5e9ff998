package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.trama.model.Quote;
import org.trama.text.SpanishLexicon;
import org.trama.text.SpanishPlural;
import org.trama.text.Word;

/**
 * Finds names whose first word is cut short, as tables write them:
 * {@code SEC. GOBIERNO, Dir. de Obras, GOB. LOCALES}.
 */
final class AbbreviatedNames {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	private AbbreviatedNames() {
	}

	static List<Unresolved> in(NameScan scan) {
		List<Unresolved> found = new ArrayList<>();
		for (int i = 0; i + 1 < scan.size(); i++) {
			String head = scan.vocabulary().abbreviated(scan.folded(i));
			boolean cut = head != null && scan.at(i).isCapitalized() && !scan.isKnown(i) && scan.gap(i).equals(".")
					&& !scan.isBreak(i);
			int last = cut ? last(scan, i) : i;
			if (head != null && last > i) {
				String name = name(scan, head, i + 1, last);
				Quote quote = Quote.of(scan.text(), scan.at(i).start(), scan.at(last).end());
				Clue clue = new Clue(Clue.Sort.HEAD, scan.at(i).text() + ".");
				found.add(new Unresolved(name, null, Guess.ACTOR, clue, quote));
			}
		}
		return found;
	}

	private static int last(NameScan scan, int head) {
		int last = head;
		for (int i = head + 1; i < scan.size(); i++) {
			boolean touches = i == head + 1 || scan.follows(i - 1);
			boolean joins = scan.vocabulary().connects(scan.folded(i)) || scan.vocabulary().isArticle(scan.folded(i));
			boolean cut = scan.vocabulary().isCutShort(scan.folded(i));
			if (!touches || cut || !joins && (!scan.at(i).isCapitalized() || scan.isKnown(i))) {
				break;
			}
			last = joins ? last : i;
		}
		return last;
	}

	/**
	 * The whole name, in the capitals of a name: {@code Secretaría de Gobierno}.
	 */
	private static String name(NameScan scan, String head, int first, int last) {
		Word next = scan.at(first);
		boolean joined = scan.vocabulary().connects(next.folded());
		boolean adjective = scan.vocabulary().isGeneric(next.folded())
				|| !SpanishLexicon.forms(next.text()).contains(SpanishLexicon.Form.NOUN)
						&& SpanishLexicon.forms(next.text()).contains(SpanishLexicon.Form.ADJECTIVE);
		boolean plural = adjective && next.folded().endsWith("s");
		StringBuilder name = new StringBuilder(plural ? SpanishPlural.of(head) : head);
		name.append((joined || adjective) ? "" : " de");
		for (int i = first; i <= last; i++) {
			name.append(' ').append(cased(scan, scan.at(i)));
		}
		return name.toString();
	}

	private static String cased(NameScan scan, Word word) {
		if (scan.vocabulary().connects(word.folded()) || scan.vocabulary().isArticle(word.folded())) {
			return word.text().toLowerCase(SPANISH);
		}
		return word.isShouted() ? word.text().charAt(0) + word.text().substring(1).toLowerCase(SPANISH) : word.text();
	}

}
