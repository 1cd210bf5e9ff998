package org.trama.extract.unknown;

import java.util.Set;
import java.util.regex.Pattern;

import org.trama.model.Kind;

/**
 * The reach of a name that begins with a word which says what it names: over capitals and
 * what may stand between two of them.
 */
final class NameExtent {

	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})*");

	/** The sorts of places that have a government of their own, as a country has. */
	private static final Set<String> LEVELS = Set.of("state", "province", "department");

	private final NameScan scan;

	private final NameWords vocabulary;

	NameExtent(NameScan scan) {
		this.scan = scan;
		this.vocabulary = scan.vocabulary();
	}

	/**
	 * The last word of a name.
	 * @param head its first word
	 * @param guess what it names
	 */
	int last(int head, Guess guess) {
		int last = qualified(head);
		int next = last + 1;
		while (next < this.scan.size()) {
			int capital = skipConnectors(next, guess);
			if (capital < 0) {
				break;
			}
			int owner = Guess.ACTOR.equals(guess) ? owner(capital) : -1;
			if (owner >= 0) {
				return owner;
			}
			boolean place = !Guess.UNKNOWN.equals(guess)
					&& (isPlaceOf(capital) || capital == head + 1 && this.scan.isPlaceInName(capital));
			if (!(this.scan.isFreeCapital(capital) && !owns(capital, guess) || place)) {
				break;
			}
			last = capital;
			next = capital + 1;
		}
		return this.scan.at(last).isCapitalized() ? last : head;
	}

	/**
	 * {@code Plan nacional para}: small words that say how far something reaches may
	 * stand behind its head.
	 */
	private int qualified(int head) {
		int last = head;
		while (this.scan.follows(last) && !this.scan.at(last + 1).isCapitalized()
				&& this.vocabulary.isGeneric(this.scan.folded(last + 1))) {
			last++;
		}
		return last;
	}

	/**
	 * The last word of the known body that a body's name ends with:
	 * {@code la Secretaría Técnica del INM}.
	 */
	private int owner(int capital) {
		String before = this.scan.folded(capital - 1);
		boolean of = before.equals("del") || before.equals("de") && capital > 1
				|| before.equals("la") && this.scan.folded(capital - 2).equals("de");
		return of ? this.scan.lastOfBody(capital) : -1;
	}

	/**
	 * Whether a capital is the acronym of the body that has an initiative:
	 * {@code Programa de Becas del ABC}.
	 */
	private boolean owns(int capital, Guess guess) {
		if (Guess.ACTOR.equals(guess) || !this.scan.at(capital).isAcronym()) {
			return false;
		}
		String before = this.scan.folded(capital - 1);
		return before.equals("del") || before.equals("la");
	}

	/**
	 * The word behind what may stand between two capitals of a name; -1 if the name ends.
	 */
	private int skipConnectors(int from, Guess guess) {
		int i = from;
		if (!this.scan.follows(i - 1)) {
			return isEnumeration(from) || isDash(from) || isInitial(from) ? from : -1;
		}
		boolean verb = Guess.of(Kind.PROGRAM.word()).equals(guess)
				&& (this.scan.leadsToVerb(from) || this.scan.leadsToObject(from));
		if (verb) {
			return from + 1;
		}
		String connector = "";
		boolean conjunction = false;
		while (i < this.scan.size() && !this.scan.at(i).isCapitalized() && this.scan.follows(i - 1)
				&& !(connector.equals("del") && this.scan.lastOfBody(i) >= 0)) {
			String word = this.scan.folded(i);
			boolean article = this.vocabulary.isArticle(word);
			boolean noun = !article && (connector.equals("de") && isQualifiedNoun(i) || isLevel(i));
			if (!noun
					&& (article ? !this.vocabulary.allowsArticle(connector, guess) : !this.vocabulary.connects(word))) {
				return -1;
			}
			connector = article ? connector : word;
			conjunction |= this.vocabulary.isConjunction(word);
			i++;
		}
		boolean reached = i < this.scan.size() && this.scan.follows(i - 1);
		boolean begins = reached && (this.scan.head(i) != null || this.vocabulary.isOffice(this.scan.folded(i)));
		boolean where = connector.equals("en") && this.vocabulary.isArticle(this.scan.folded(i - 1));
		boolean another = begins && (conjunction || where);
		return (reached && !another) ? i : -1;
	}

	/**
	 * {@code Comisión de Agua de sistemas Urbanos}: a noun that lost its capital.
	 */
	private boolean isQualifiedNoun(int i) {
		return i + 1 < this.scan.size() && this.scan.follows(i) && this.scan.isFreeCapital(i + 1)
				&& this.scan.folded(i).endsWith("s") && this.scan.folded(i + 1).endsWith("s")
				&& this.scan.head(i + 1) == null;
	}

	/**
	 * {@code Secretaría de Salud del estado de Colima}: whose body it is, in small
	 * letters.
	 */
	private boolean isLevel(int i) {
		return i + 2 < this.scan.size() && this.scan.follows(i) && this.scan.folded(i + 1).equals("de")
				&& this.scan.follows(i + 1) && this.scan.isPlace(i + 2)
				&& LEVELS.contains(String.valueOf(this.vocabulary.placeKind(this.scan.folded(i))));
	}

	/**
	 * {@code Tren Chalco – Santa Martha}: a dash between two ends of a line.
	 */
	private boolean isDash(int from) {
		String gap = this.scan.gap(from - 1);
		return (gap.equals("–") || gap.equals("-")) && this.scan.at(from - 1).isCapitalized()
				&& this.scan.isFreeCapital(from) && this.scan.head(from) == null && !this.scan.at(from).isAcronym();
	}

	/**
	 * {@code Fundación W.K. Kellogg}: the full stop behind an initial.
	 */
	private boolean isInitial(int from) {
		return this.scan.gap(from - 1).equals(".") && INITIALS.matcher(this.scan.at(from - 1).text()).matches()
				&& this.scan.isFreeCapital(from);
	}

	/**
	 * {@code Agricultura, Ganadería y Pesca}: a comma inside a name that a conjunction
	 * closes.
	 */
	private boolean isEnumeration(int from) {
		for (int i = from; i < this.scan.size(); i++) {
			String gap = this.scan.gap(i - 1);
			boolean conjunction = this.vocabulary.isConjunction(this.scan.folded(i)) && gap.isEmpty();
			if (conjunction && i > from) {
				return i + 1 < this.scan.size() && this.scan.isFreeCapital(i + 1) && this.scan.head(i + 1) == null
						&& !this.scan.at(i + 1).isAcronym();
			}
			boolean member = this.scan.at(i).isCapitalized() && this.scan.head(i) == null && !this.scan.isKnown(i)
					&& !this.scan.at(i).isAcronym() && (gap.isEmpty() || gap.equals(","));
			if (!member && !(this.vocabulary.connects(this.scan.folded(i)) && gap.isEmpty())) {
				return false;
			}
		}
		return false;
	}

	private boolean isPlaceOf(int i) {
		int before = i - 1;
		if (before > 0 && this.vocabulary.isArticle(this.scan.folded(before))) {
			before--;
		}
		boolean of = this.scan.folded(before).equals("de") || this.scan.folded(before).equals("del");
		boolean beside = this.scan.isPlace(i - 1) || this.scan.at(i - 1).isAcronym();
		return this.scan.isPlace(i) && !this.scan.isKnown(i) && (of || beside);
	}

}
