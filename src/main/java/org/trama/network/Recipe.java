package org.trama.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.model.Role;
import org.trama.read.ActionFilter;

/**
 * All that decides what is in a network, and how its ties are weighed.
 *
 * @param nodes the one kind or the two kinds of its nodes; of two kinds only nodes of
 * different kinds are tied
 * @param via what ties two nodes that share it; none of {@code nodes}
 * @param roles the roles by which an actor has a part in an action
 * @param weighting how ties are weighed
 * @param min the weight that a tie has at least
 * @param passages on how many passages a tie rests at least
 * @param isolates whether nodes without ties are kept
 * @param names which names count
 * @param actions the actions that the network is made of
 */
public record Recipe(List<Kind> nodes, List<Kind> via, Set<Role> roles, Weighting weighting, double min, int passages,
		boolean isolates, NameScope names, ActionFilter actions) {

	/**
	 * A recipe in which all names count.
	 */
	public Recipe(List<Kind> nodes, List<Kind> via, Set<Role> roles, Weighting weighting, double min, int passages,
			boolean isolates, ActionFilter actions) {
		this(nodes, via, roles, weighting, min, passages, isolates, NameScope.ALL, actions);
	}

	/**
	 * Puts the kinds in order, each once.
	 */
	public Recipe {
		nodes = inOrder(nodes);
		via = inOrder(via);
		roles = Set.copyOf(roles);
		if (nodes.size() > 2 || via.stream().anyMatch(nodes::contains)) {
			throw new IllegalArgumentException("No network of " + nodes + " via " + via);
		}
	}

	private static List<Kind> inOrder(Collection<Kind> kinds) {
		return kinds.stream().distinct().sorted(NetworkKinds.ORDER).toList();
	}

	/**
	 * Whether the network has two kinds of nodes and ties only between them.
	 */
	public boolean isTwoMode() {
		return this.nodes.size() == 2;
	}

}
