package org.trama.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.graph.ActionFilter;
import org.trama.graph.ActionMentions;
import org.trama.graph.Coded;
import org.trama.graph.Kind;
import org.trama.graph.Quoted;
import org.trama.graph.Reference;
import org.trama.graph.Role;
import org.trama.question.Answer;

/**
 * Actions of no document, to make networks of.
 */
public final class Invented {

	public static final Recipe AGENCIES = recipe(Weighting.COUNT, NodeKind.ACTION);

	private Invented() {
	}

	public static Recipe recipe(Weighting weighting, NodeKind... via) {
		return new Recipe(List.of(NodeKind.AGENCY), List.of(via), Set.of(Role.LEAD, Role.PARTNER), weighting, 0, false,
				ActionFilter.NONE);
	}

	public static Network network(Recipe recipe, List<ActionMentions> actions) {
		return Network.of(recipe, List.of(new Answer.Data("e", "0".repeat(64))), actions);
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
		return new ActionMentions.Mention(kind, new Reference(id, id.toUpperCase(Locale.ROOT), "The " + id), type, role,
				new Quoted(id, 0, id.length()), null, "extracted");
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
