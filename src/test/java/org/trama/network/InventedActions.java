package org.trama.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.model.CitedEdition;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.read.ActionFilter;
import org.trama.read.card.ActionMentions;
import org.trama.read.card.Coded;

/**
 * Actions of no document, to make networks of.
 */
public final class InventedActions {

	public static final Recipe AGENCIES = recipe(Weighting.COUNT, Kind.ACTION);

	private InventedActions() {
	}

	public static Recipe recipe(Weighting weighting, Kind... via) {
		return new Recipe(List.of(Kind.AGENCY), List.of(via), Set.of(Role.LEAD, Role.PARTNER), weighting, 0, 1, false,
				ActionFilter.NONE);
	}

	public static Network network(Recipe recipe, List<ActionMentions> actions) {
		return Network.of(recipe, List.of(new CitedEdition("e", "0".repeat(64))), actions);
	}

	/**
	 * An action of line 1.1.1, with its ordinal and what it names.
	 */
	public static ActionMentions action(int ordinal, ActionMentions.Mention... mentions) {
		return new ActionMentions("e:1.1.1:" + ordinal, "e", new Coded("p:1.1.1", "1.1.1", "Line"),
				new Coded("p:1.1", "1.1", "Strategy"), ordinal, ordinal, List.of(mentions));
	}

	public static ActionMentions.Mention lead(String agency) {
		return actor(agency, "LEADS", Role.LEAD);
	}

	public static ActionMentions.Mention partner(String agency) {
		return actor(agency, "PARTNERS_IN", Role.PARTNER);
	}

	public static ActionMentions.Mention mentioned(String agency) {
		return actor(agency, "MENTIONED_IN", Role.MENTIONED);
	}

	public static ActionMentions.Mention program(String program) {
		return mention(Kind.PROGRAM, program, "INVOLVES", null);
	}

	public static ActionMentions.Mention population(String population) {
		return mention(Kind.POPULATION, population, "SERVES", null);
	}

	private static ActionMentions.Mention actor(String id, String type, Role role) {
		return mention(Kind.AGENCY, id, type, role);
	}

	private static ActionMentions.Mention mention(Kind kind, String id, String type, Role role) {
		return new ActionMentions.Mention(Reference.of(kind, id, id.toUpperCase(Locale.ROOT), "The " + id), type, role,
				new Quote(id, 0, id.length()), null, "extracted");
	}

	/**
	 * Actions that tie agencies at random, each action two of them.
	 */
	public static List<ActionMentions> atRandom(int agencies, int actions, long seed) {
		Random random = new Random(seed);
		List<ActionMentions> all = new ArrayList<>();
		for (int ordinal = 1; ordinal <= actions; ordinal++) {
			all.add(action(ordinal,
					Stream.generate(() -> lead("a" + random.nextInt(agencies)))
						.limit(2)
						.toArray(ActionMentions.Mention[]::new)));
		}
		return all;
	}

}
