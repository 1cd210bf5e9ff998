package org.trama.read.card;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;

/**
 * An action with the words behind all that is known of it. All offsets are into its text.
 *
 * @param id its id, such as {@code pem-2018:1.2.4:2}
 * @param edition the edition it is stated in
 * @param line the line of action it advances
 * @param ordinal its place within the line, from 1
 * @param planned whether the edition says that actions will be carried out in its line
 * @param text its text, in the document's words
 * @param firstLine the first line of the source it stands in
 * @param lastLine the last one
 * @param actors who takes part
 * @param initiatives the programs, instruments and forums it involves
 * @param populations the people it serves
 * @param places where it takes place
 * @param targets what it promises in numbers
 * @param unresolved names in it that the catalog lacks
 */
public record ActionCard(String id, Titled edition, Coded line, int ordinal, @Nullable Boolean planned, String text,
		int firstLine, int lastLine, List<Participant> actors, List<Named> initiatives, List<Named> populations,
		List<Named> places, List<Promise> targets, List<Unknown> unresolved) {

	/**
	 * An actor and its part in the action.
	 *
	 * @param id the actor's id
	 * @param acronym its acronym, if it has one
	 * @param name its name
	 * @param kind {@code agency} or {@code organization}
	 * @param role its role: {@code lead}, {@code partner} or {@code mentioned}
	 * @param quotes the words that name it
	 * @param clause the words that give it its role
	 * @param origin where this was learnt: {@code extracted}, {@code catalog} or
	 * {@code correction}
	 */
	public record Participant(String id, @Nullable String acronym, String name, String kind, String role,
			List<Quote> quotes, @Nullable Quote clause, @Nullable String origin) {
	}

	/**
	 * A thing that the action names.
	 *
	 * @param id its id
	 * @param acronym its acronym, if it has one
	 * @param name its name
	 * @param kind what it is, such as {@code program}
	 * @param quotes the words that name it
	 * @param origin where this was learnt
	 */
	public record Named(String id, @Nullable String acronym, String name, String kind, List<Quote> quotes,
			@Nullable String origin) {
	}

	/**
	 * A promised quantity.
	 *
	 * @param id its id
	 * @param value how many
	 * @param unit of what, in the document's words
	 * @param quotes the number and its unit
	 * @param origin where this was learnt
	 */
	public record Promise(String id, Number value, String unit, List<Quote> quotes, @Nullable String origin) {
	}

	/**
	 * A name that the catalog lacks.
	 *
	 * @param name the name as it stands in the text
	 * @param guess what it probably is
	 * @param quotes where it stands
	 */
	public record Unknown(String name, String guess, List<Quote> quotes) {
	}

}
