package org.trama.extract.unknown;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.model.Quote;

/**
 * A name in a document that the catalog lacks.
 *
 * @param name the name as it stands in the text, whole: {@code Ministerio de Salud} for
 * the second of {@code los Ministerios de Educación y Salud}
 * @param acronym the acronym that the text gives it right there; null if none
 * @param guess what it probably is
 * @param clue what tells
 * @param owner the id of the known body that its name ends with; null if none
 * @param abroad whether its name has another country in it
 * @param quote where it stands
 */
public record Unresolved(String name, @Nullable String acronym, Guess guess, Clue clue, @Nullable String owner,
		boolean abroad, Quote quote) {

	/**
	 * A name whose own words are all that is known.
	 */
	Unresolved(String name, @Nullable String acronym, Guess guess, Clue clue, Quote quote) {
		this(name, acronym, guess, clue, null, false, quote);
	}

	/**
	 * A name of which nothing more is told.
	 */
	public Unresolved(String name, Guess guess, Quote quote) {
		this(name, null, guess, Clue.NONE, quote);
	}

	/**
	 * Whether it is an acronym about which nothing was told.
	 */
	boolean isBareAcronym() {
		return this.clue.equals(Clue.NONE) && this.guess.equals(Guess.ACTOR);
	}

	/**
	 * Whether nothing but its being in no dictionary tells that it is a body: a place or
	 * a person may be called so too.
	 */
	boolean isOnlyProper() {
		return this.clue.sort() == Clue.Sort.PROPER && this.guess.equals(Guess.ACTOR);
	}

	/**
	 * Whether it names nobody unless the document says that they do something: a body of
	 * no dictionary, or whoever holds an office.
	 */
	public boolean countsByDeeds() {
		return isOnlyProper() || isOffice();
	}

	/**
	 * Whether it names whoever holds an office.
	 */
	boolean isOffice() {
		return this.clue.sort() == Clue.Sort.OFFICE;
	}

	/**
	 * Whether it may name somebody who does something: a body, or a council and the like.
	 */
	public boolean mayAct() {
		return this.guess.equals(Guess.ACTOR) || this.guess.equals(Guess.of(Kind.FORUM.word()));
	}

	/**
	 * The same name with another guess.
	 */
	Unresolved as(Guess other, Clue told) {
		return new Unresolved(this.name, this.acronym, other, told, this.owner, this.abroad, this.quote);
	}

	/**
	 * The same name with whose it is and where.
	 */
	Unresolved of(@Nullable String body, boolean elsewhere) {
		return new Unresolved(this.name, this.acronym, this.guess, this.clue, body, elsewhere, this.quote);
	}

}
