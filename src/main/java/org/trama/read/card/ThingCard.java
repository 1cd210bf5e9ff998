package org.trama.read.card;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

/**
 * A thing with its actions and what stands next to it. Next to an actor stands what is
 * named in the actions that it leads or partners in; next to anything else, what is named
 * in the actions that name it. Actors stand next to something where they lead or partner.
 *
 * @param kind what kind of thing it is
 * @param description what the catalog says of it
 * @param hierarchy what it is a part of and what its parts are
 * @param actions the actions that name it, in the order of the document
 * @param actionsBelow for populations and places: how many actions name it or one below
 * it
 * @param neighbours what stands next to it, by kind, those in most of its actions first
 * @param lines the lines of action that those actions advance
 * @param concerning for a population: the lines of action whose titles name it
 */
public record ThingCard(Kind kind, Description description, Hierarchy hierarchy, List<NamingAction> actions,
		@Nullable Integer actionsBelow, Map<Kind, List<Neighbour>> neighbours, List<LineCount> lines,
		List<Coded> concerning) {

	/**
	 * What a thing is a part of and what its parts are.
	 *
	 * @param above the next bigger: the actor it is a part of, the broader population,
	 * the place it lies in; from near to far
	 * @param below the next smaller
	 */
	public record Hierarchy(List<ThingName> above, List<ThingName> below) {
	}

	/**
	 * A line of action and in how many actions it is touched.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 * @param actions how many actions
	 */
	public record LineCount(String id, String code, String title, int actions) {
	}

}
