package org.trama.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.trama.model.Evidence;
import org.trama.model.Reference;
import org.trama.read.card.ActionMentions;

/**
 * The parts that nodes have in things: each node with the things it stands in an action
 * with, and the actions that show it. A thing here is one of those that tie nodes, such
 * as a program; where actions tie, it is the action.
 */
final class Affiliations {

	private final Map<Reference, Map<Reference, List<NetworkAction>>> byNode = new TreeMap<>(NetworkKinds.REFERENCES);

	private final Map<Reference, Set<Reference>> byThing = new TreeMap<>(NetworkKinds.REFERENCES);

	private final Map<Reference, Set<NetworkAction>> actions = new TreeMap<>(NetworkKinds.REFERENCES);

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
			affiliations.add(new NetworkAction(place++, action, recipe.roles()), recipe);
		}
		return affiliations;
	}

	private void add(NetworkAction action, Recipe recipe) {
		List<Reference> things = counted(action.things(recipe.via()), recipe);
		for (Reference node : counted(action.things(recipe.nodes()), recipe)) {
			this.actions.computeIfAbsent(node, (key) -> new TreeSet<>()).add(action);
			Map<Reference, List<NetworkAction>> parts = this.byNode.computeIfAbsent(node,
					(key) -> new TreeMap<>(NetworkKinds.REFERENCES));
			for (Reference thing : things) {
				parts.computeIfAbsent(thing, (key) -> new ArrayList<>()).add(action);
				this.byThing.computeIfAbsent(thing, (key) -> new TreeSet<>(NetworkKinds.REFERENCES)).add(node);
			}
		}
	}

	private static List<Reference> counted(List<Reference> things, Recipe recipe) {
		return things.stream().filter((thing) -> recipe.names().admits(thing.id())).toList();
	}

	/**
	 * All nodes, those with a part in nothing included, in order.
	 */
	List<Reference> nodes() {
		return List.copyOf(this.byNode.keySet());
	}

	/**
	 * All things that a node has a part in, each with the nodes that have, in order.
	 */
	Map<Reference, Set<Reference>> things() {
		return this.byThing;
	}

	/**
	 * In how many things a node has a part.
	 */
	int parts(Reference node) {
		return this.byNode.getOrDefault(node, Map.of()).size();
	}

	/**
	 * In how many actions a node stands.
	 */
	int actions(Reference node) {
		return this.actions.getOrDefault(node, Set.of()).size();
	}

	/**
	 * In how many actions a node and a thing stand together.
	 */
	int actions(Reference node, Reference thing) {
		return this.byNode.getOrDefault(node, Map.of()).getOrDefault(thing, List.of()).size();
	}

	/**
	 * In how many actions it is shown that two nodes share some things.
	 */
	int passages(Reference one, Reference other, List<Reference> shared) {
		return shown(one, other, shared).size();
	}

	/**
	 * What shows that two nodes share some things, in the order of the document.
	 */
	List<Evidence> evidence(Reference one, Reference other, List<Reference> shared) {
		return shown(one, other, shared).entrySet()
			.stream()
			.map((entry) -> entry.getKey().evidence(entry.getValue()))
			.toList();
	}

	/**
	 * The actions in which a node stands with what they share, and what of it stands
	 * there.
	 */
	private Map<NetworkAction, Set<Reference>> shown(Reference one, Reference other, List<Reference> shared) {
		Map<NetworkAction, Set<Reference>> found = new TreeMap<>();
		for (Reference node : List.of(one, other)) {
			Map<Reference, List<NetworkAction>> parts = this.byNode.getOrDefault(node, Map.of());
			for (Reference thing : shared) {
				for (NetworkAction action : parts.getOrDefault(thing, List.of())) {
					found.computeIfAbsent(action, (key) -> new HashSet<>()).addAll(List.of(node, thing));
				}
			}
		}
		return found;
	}

}
