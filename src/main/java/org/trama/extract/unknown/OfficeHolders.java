package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;

import org.trama.model.Quote;

/**
 * Finds who holds an office, by its name and not by the person's:
 * {@code el Procurador General}, {@code la Directora Regional de Pesca}. They take part
 * only where the document says that they do something. Whoever holds one of a known body
 * stands for that body.
 */
final class OfficeHolders {

	private OfficeHolders() {
	}

	static List<Unresolved> in(NameScan scan) {
		List<Unresolved> found = new ArrayList<>();
		NameExtent extent = new NameExtent(scan);
		for (int i = 0; i + 1 < scan.size(); i++) {
			if (begins(scan, i)) {
				int last = last(scan, i, extent);
				if (last > i && scan.lastOfBody(firstOfOwner(scan, i, last)) < 0) {
					Quote quote = Quote.of(scan.text(), scan.at(i).start(), scan.at(last).end());
					found.add(new Unresolved(quote.text(), null, Guess.ACTOR,
							new Clue(Clue.Sort.OFFICE, scan.at(i).text()), quote));
					i = last;
				}
			}
		}
		return found;
	}

	/** A person's own name stands right behind the office, not what it is of. */
	private static boolean begins(NameScan scan, int i) {
		return scan.at(i).isCapitalized() && scan.vocabulary().isOffice(scan.folded(i)) && !scan.isKnown(i)
				&& scan.standsFree(i) && scan.follows(i)
				&& (scan.vocabulary().isGeneric(scan.folded(i + 1)) || scan.vocabulary().connects(scan.folded(i + 1))
						&& !scan.vocabulary().isConjunction(scan.folded(i + 1)));
	}

	private static int last(NameScan scan, int office, NameExtent extent) {
		int last = office;
		while (scan.follows(last) && scan.at(last + 1).isCapitalized()
				&& scan.vocabulary().isGeneric(scan.folded(last + 1))) {
			last++;
		}
		boolean of = scan.follows(last) && scan.vocabulary().connects(scan.folded(last + 1));
		return of ? extent.last(office, Guess.ACTOR) : last;
	}

	private static int firstOfOwner(NameScan scan, int first, int last) {
		for (int i = first; i <= last; i++) {
			if (scan.lastOfBody(i) >= 0) {
				return i;
			}
		}
		return last;
	}

}
