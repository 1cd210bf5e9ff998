package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.text.Word;

/**
 * Finds places that the catalog lacks: a name in capitals behind a word that says what it
 * is ({@code el municipio de Huejutla}), alone or in a list, and one behind {@code en}
 * that is made as names of places are ({@code en Atotonilco de Tula},
 * {@code en San Mateo}).
 */
final class PlaceNames {

	/** What is only known to be somewhere. */
	private static final String SOMEWHERE = "locality";

	private final NameScan scan;

	private final NameWords vocabulary;

	private PlaceNames(NameScan scan) {
		this.scan = scan;
		this.vocabulary = scan.vocabulary();
	}

	static List<PlaceName> in(NameScan scan) {
		return new PlaceNames(scan).all();
	}

	private List<PlaceName> all() {
		List<PlaceName> found = new ArrayList<>();
		int i = 1;
		while (i < this.scan.size()) {
			int last = isFirst(i) ? last(i) : i;
			PlaceName place = isFirst(i) ? place(i, last) : null;
			if (place != null) {
				found.add(place);
				last = members(last, place, found);
			}
			i = (place != null) ? last + 1 : i + 1;
		}
		return found;
	}

	private boolean isFirst(int i) {
		return canName(i) && this.scan.follows(i - 1);
	}

	private boolean canName(int i) {
		return this.scan.isFreeCapital(i) && !this.scan.at(i).isAcronym() && this.scan.head(i) == null;
	}

	private @Nullable PlaceName place(int first, int last) {
		String noun = nounBefore(first);
		String kind = (noun != null) ? this.vocabulary.placeKind(noun) : null;
		boolean several = last > first;
		boolean saint = several && this.vocabulary.isSaint(this.scan.folded(first));
		boolean article = several && this.vocabulary.isArticle(this.scan.folded(first));
		if (noun != null && kind != null && (saint || article || anyProper(first, last))) {
			return name(first, last, kind, new Clue(Clue.Sort.NOUN_BEFORE, noun));
		}
		if (!this.scan.folded(first - 1).equals("en")) {
			return null;
		}
		if (saint) {
			return name(first, last, SOMEWHERE, new Clue(Clue.Sort.HEAD, this.scan.at(first).text()));
		}
		boolean told = hasConnector(first, last) || isBesidePlace(last) && allProper(first, last);
		return (told && this.vocabulary.isProper(this.scan.at(first)))
				? name(first, last, SOMEWHERE, new Clue(Clue.Sort.PROPER, "")) : null;
	}

	/**
	 * Adds what a list goes on with: {@code los municipios de Huejutla, Progreso y Tula},
	 * {@code en San Mateo y San Juan}.
	 * @return the last word of the list
	 */
	private int members(int end, PlaceName first, List<PlaceName> found) {
		int last = end;
		while (last + 1 < this.scan.size()) {
			String gap = this.scan.gap(last);
			int next = last + 1;
			boolean comma = gap.equals(",");
			if (gap.isEmpty() && this.vocabulary.isConjunction(this.scan.folded(next)) && this.scan.follows(next)) {
				next++;
				comma = true;
			}
			if (!comma || next >= this.scan.size() || !canName(next) || !goesOn(first, next)) {
				break;
			}
			last = last(next);
			found.add(name(next, last, first.kind(), first.clue()));
		}
		return last;
	}

	/**
	 * Whether a list of places has another member: any name where a noun says that there
	 * are several, otherwise one that is made as names of places are. Who stands behind
	 * one place may be a person.
	 */
	private boolean goesOn(PlaceName first, int next) {
		if (first.clue().sort() == Clue.Sort.NOUN_BEFORE) {
			return first.clue().word().endsWith("s");
		}
		int last = last(next);
		boolean saint = last > next && this.vocabulary.isSaint(this.scan.folded(next));
		return saint || hasConnector(next, last) && this.vocabulary.isProper(this.scan.at(next));
	}

	private PlaceName name(int first, int last, String kind, Clue clue) {
		Quote quote = Quote.of(this.scan.text(), this.scan.at(first).start(), this.scan.at(last).end());
		return new PlaceName(quote.text(), kind, clue, quote);
	}

	/** The word that says what a name names: the one before it, or before "de la". */
	private @Nullable String nounBefore(int first) {
		int i = first - 1;
		if (i > 0 && this.vocabulary.isArticle(this.scan.folded(i)) && this.scan.follows(i - 1)) {
			i--;
		}
		boolean of = this.scan.folded(i).equals("de") || this.scan.folded(i).equals("del");
		if (of && i > 0 && this.scan.follows(i - 1)) {
			i--;
		}
		return this.scan.isKnown(i) ? null : this.scan.folded(i);
	}

	/**
	 * The last word of a name: over capitals, and over "de" and an article before one.
	 */
	private int last(int first) {
		int last = first;
		int next = first + 1;
		while (next < this.scan.size() && this.scan.follows(next - 1)) {
			boolean small = this.scan.folded(next).equals("de") || this.scan.folded(next).equals("del")
					|| next > last + 1 && this.vocabulary.isArticle(this.scan.folded(next));
			if (canName(next)) {
				last = next;
			}
			else if (!small || next > last + 2) {
				break;
			}
			next++;
		}
		return last;
	}

	private boolean hasConnector(int first, int last) {
		return this.scan.words().subList(first, last + 1).stream().anyMatch((word) -> !word.isCapitalized());
	}

	/** {@code Huejutla, Hidalgo} and {@code Huejutla (Hidalgo)}. */
	private boolean isBesidePlace(int last) {
		if (last + 1 >= this.scan.size() || !this.scan.isPlace(last + 1)) {
			return false;
		}
		String gap = this.scan.gap(last);
		return gap.equals(",") || gap.equals("(");
	}

	private boolean anyProper(int first, int last) {
		return this.scan.words().subList(first, last + 1).stream().anyMatch(this.vocabulary::isProper);
	}

	private boolean allProper(int first, int last) {
		return this.scan.words()
			.subList(first, last + 1)
			.stream()
			.filter(Word::isCapitalized)
			.allMatch(this.vocabulary::isProper);
	}

}
