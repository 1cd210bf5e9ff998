package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.text.Word;

/**
 * Finds names that begin with a word which says what they name and go on in capitals:
 * {@code Secretaría de Movilidad Humana (SEMOH)}, {@code el programa Caminos Seguros}.
 */
final class CapitalizedNames {

	private static final Set<String> LISTING = Set.of(":", ";", ",");

	private final NameScan scan;

	private final NameWords vocabulary;

	private final NameExtent extent;

	private CapitalizedNames(NameScan scan) {
		this.scan = scan;
		this.vocabulary = scan.vocabulary();
		this.extent = new NameExtent(scan);
	}

	static List<Unresolved> in(NameScan scan) {
		return new CapitalizedNames(scan).all();
	}

	private List<Unresolved> all() {
		List<Unresolved> found = new ArrayList<>();
		int i = 0;
		while (i < this.scan.size()) {
			Guess guess = this.scan.isKnown(i) ? null : headAt(i);
			int last = (guess != null) ? this.extent.last(i, guess) : i;
			if (guess != null && last > i && isProper(i, last)) {
				found.add(name(i, last, guess));
				owned(i, last, guess).ifPresent(found::add);
			}
			i = last + 1;
		}
		return found;
	}

	/**
	 * A head in capitals; or one in small letters with a capital right behind it, save
	 * for bodies that are generic then.
	 */
	private @Nullable Guess headAt(int i) {
		Word word = this.scan.at(i);
		Guess guess = this.scan.head(i);
		if (guess == null) {
			return null;
		}
		if (word.isCapitalized()) {
			boolean loose = this.vocabulary.isLoose(word.folded()) && !this.scan.standsFree(i);
			return loose ? null : guess;
		}
		boolean proper = !Guess.ACTOR.equals(guess) && this.scan.follows(i)
				&& (this.scan.isFreeCapital(i + 1) || this.scan.isPlaceInName(i + 1)) && this.scan.head(i + 1) == null;
		return (proper || isCourse(i)) ? guess : null;
	}

	/**
	 * {@code cursos de Auditorías de Seguridad Vial}: what a course is about, in several
	 * words with capitals, is its name.
	 */
	private boolean isCourse(int i) {
		return this.vocabulary.lists().courses().contains(this.scan.folded(i)) && this.scan.follows(i)
				&& this.vocabulary.connects(this.scan.folded(i + 1)) && this.scan.follows(i + 1)
				&& this.scan.isFreeCapital(i + 2) && this.scan.head(i + 2) == null
				&& this.extent.last(i, Guess.of(Kind.PROGRAM.word())) > i + 2;
	}

	private boolean isProper(int head, int last) {
		return !isHeading(head, last) && isSpecific(head, last) && !isAnyOfItsSort(last);
	}

	/**
	 * {@code al Órgano Interno de Control correspondiente}: one of many, whichever it is.
	 */
	private boolean isAnyOfItsSort(int last) {
		return this.scan.follows(last) && this.vocabulary.isAnyOfItsSort(this.scan.folded(last + 1));
	}

	/**
	 * The programme that a rule or the like is named after:
	 * {@code Reglas de Operación del Programa Caminos Seguros}.
	 */
	private Optional<Unresolved> owned(int head, int last, Guess guess) {
		for (int i = head + 2; i < last && !Guess.ACTOR.equals(guess); i++) {
			boolean of = this.scan.folded(i - 1).equals("del") || this.scan.folded(i - 1).equals("la");
			if (of && this.scan.at(i).isCapitalized() && Guess.of(Kind.PROGRAM.word()).equals(this.scan.head(i))
					&& isSpecific(i, last)) {
				return Optional.of(name(i, last, Guess.of(Kind.PROGRAM.word())));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a line is all in capitals, in which nothing tells a name.
	 */
	private boolean isHeading(int head, int last) {
		return last > head + 1 && this.scan.words()
			.subList(head, last + 1)
			.stream()
			.filter(Word::isCapitalized)
			.allMatch(Word::isShouted);
	}

	/**
	 * Whether something else than words that many have follows the head. A plural in
	 * capitals names a class of bodies by itself: {@code los Gobiernos Regionales}.
	 */
	private boolean isSpecific(int head, int last) {
		boolean classOfBodies = this.scan.at(head).isCapitalized() && this.vocabulary.isPlural(this.scan.folded(head));
		return classOfBodies || last > head + 1 || !this.vocabulary.isGeneric(this.scan.folded(last))
				|| isListed(head, last);
	}

	/**
	 * {@code Responsables: Tesorería Municipal; …}: what stands alone behind a label or
	 * between two signs of a list needs no more words to be told from others.
	 */
	private boolean isListed(int head, int last) {
		boolean first = head == 0 || this.scan.isBreak(head - 1);
		boolean opens = first || LISTING.contains(this.scan.gap(head - 1));
		boolean closes = last + 1 == this.scan.size() || this.scan.isBreak(last)
				|| LISTING.contains(this.scan.gap(last));
		return opens && closes && Guess.ACTOR.equals(this.scan.head(head))
				&& !this.vocabulary.lists().atLarge().contains(this.scan.folded(head));
	}

	private Unresolved name(int head, int last, Guess guess) {
		Word word = this.scan.at(head);
		boolean whole = word.isCapitalized() || Guess.of(Kind.FORUM.word()).equals(guess)
				|| !this.scan.at(head + 1).isCapitalized();
		int start = this.scan.at(whole ? head : head + 1).start();
		int end = this.scan.at(last).end();
		AcronymBehind acronym = AcronymBehind.of(this.scan, start, last);
		Clue clue = new Clue(whole ? Clue.Sort.HEAD : Clue.Sort.NOUN_BEFORE, word.text());
		Quote quote = Quote.of(this.scan.text(), start, Math.max(end, acronym.end()));
		String name = this.scan.text().substring(start, end);
		return resolved(new Unresolved(StringUtils.capitalize(name), acronym.acronym(), guess, clue, quote), head,
				last);
	}

	/**
	 * A name whose head can be anything is a programme's if it has words that no
	 * dictionary has.
	 */
	private Unresolved resolved(Unresolved name, int head, int last) {
		boolean proper = Guess.UNKNOWN.equals(name.guess())
				&& this.scan.words().subList(head + 1, last + 1).stream().anyMatch(this.vocabulary::isProper);
		return proper ? name.as(Guess.of(Kind.PROGRAM.word()), new Clue(Clue.Sort.PROPER, "")) : name;
	}

}
