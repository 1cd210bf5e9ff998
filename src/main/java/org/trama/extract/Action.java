package org.trama.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.LineRange;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Unresolved;

/**
 * One commitment: what somebody promises to do under a line of action.
 *
 * @param line the code of the line of action
 * @param ordinal its place within the line, from 1
 * @param planned the stated status of its line; null if the document doesn't say
 * @param text its text in reading form; all quotes are offsets into it
 * @param at the lines of the source it stands in
 * @param actors who takes part, in the order of the text
 * @param initiatives the programs, instruments and forums it involves
 * @param populations the people it serves
 * @param places where it takes place
 * @param quantities what it promises in numbers
 * @param unresolved names that the catalog lacks
 */
public record Action(String line, int ordinal, @Nullable Boolean planned, String text, LineRange at,
		List<Participation> actors, List<Mention<Initiative>> initiatives, List<Mention<Population>> populations,
		List<Mention<Place>> places, List<Quantity> quantities, List<Unresolved> unresolved) {

	public Action {
		actors = List.copyOf(actors);
		initiatives = List.copyOf(initiatives);
		populations = List.copyOf(populations);
		places = List.copyOf(places);
		quantities = List.copyOf(quantities);
		unresolved = List.copyOf(unresolved);
	}

}
