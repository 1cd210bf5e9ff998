package org.trama.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.trama.graph.ActionMentions;
import org.trama.question.Evidence;
import org.trama.question.Thing;

/**
 * Who has a part in what: each node with the things it stands in an action with, and the
 * actions that show it. A thing here is one of those that tie nodes, such as a program;
 * where actions tie, it is the action.
 */
final class Affiliations {

	/** By kind and id: the same order whatever the order of the data. */
	static final Comparator<Thing> ORDER = Comparator
		.comparing((Thing thing) -> NodeKind.valueOf(thing.kind().toUpperCase(java.util.Locale.ROOT)))
		.thenComparing(Thing::id);

	private final Map<Thing, Map<Thing, List<Stated>>> byNode = new TreeMap<>(ORDER);

	private final Map<Thing, Set<Thing>> byThing = new TreeMap<>(ORDER);

	private final Map<Thing, Set<Stated>> actions = new TreeMap<>(ORDER);

	private Affiliations() {
	}

	/**
	 * Collects them from actions.
	 * @param actions the actions
	 * @param recipe which nodes, through what
	 */
	static Affiliations of(List<ActionMentions> actions, Recipe recipe) {
		Affiliations affiliations = new Affiliations();
		int place = 0;
		for (ActionMentions action : actions) {
			affiliations.add(new Stated(place++, action, recipe.roles()), recipe);
		}
		return affiliations;
	}

	private void add(Stated action, Recipe recipe) {
		List<Thing> things = action.things(recipe.via());
		for (Thing node : action.things(recipe.nodes())) {
			this.actions.computeIfAbsent(node, (key) -> new TreeSet<>()).add(action);
			Map<Thing, List<Stated>> parts = this.byNode.computeIfAbsent(node, (key) -> new TreeMap<>(ORDER));
			for (Thing thing : things) {
				parts.computeIfAbsent(thing, (key) -> new ArrayList<>()).add(action);
				this.byThing.computeIfAbsent(thing, (key) -> new TreeSet<>(ORDER)).add(node);
			}
		}
	}

	/**
	 * All nodes, those with a part in nothing included, in order.
	 */
	List<Thing> nodes() {
		return List.copyOf(this.byNode.keySet());
	}

	/**
	 * All things that a node has a part in, each with the nodes that have, in order.
	 */
	Map<Thing, Set<Thing>> things() {
		return this.byThing;
	}

	/**
	 * In how many things a node has a part.
	 */
	int parts(Thing node) {
		return this.byNode.getOrDefault(node, Map.of()).size();
	}

	/**
	 * In how many actions a node stands.
	 */
	int actions(Thing node) {
		return this.actions.getOrDefault(node, Set.of()).size();
	}

	/**
	 * In how many actions a node and a thing stand together.
	 */
	int actions(Thing node, Thing thing) {
		return this.byNode.getOrDefault(node, Map.of()).getOrDefault(thing, List.of()).size();
	}

	/**
	 * What shows that two nodes share some things, in the order of the document.
	 */
	List<Evidence> evidence(Thing one, Thing other, List<Thing> shared) {
		Map<Stated, Set<Thing>> found = new TreeMap<>();
		for (Thing node : List.of(one, other)) {
			for (Thing thing : shared) {
				for (Stated action : this.byNode.getOrDefault(node, Map.of()).getOrDefault(thing, List.of())) {
					Set<Thing> wanted = found.computeIfAbsent(action, (key) -> new HashSet<>());
					wanted.add(node);
					wanted.add(thing);
				}
			}
		}
		return found.entrySet().stream().map((entry) -> entry.getKey().evidence(entry.getValue())).toList();
	}

}
