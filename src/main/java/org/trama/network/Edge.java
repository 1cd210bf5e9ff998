package org.trama.network;

import java.util.List;

import org.trama.question.Thing;

/**
 * A tie between two nodes. It has no direction.
 *
 * @param source one of the two, that which comes first in the network's order
 * @param target the other
 * @param weight how strong it is, as the recipe weighs
 * @param shared what ties them, in order: at least one thing
 */
public record Edge(Thing source, Thing target, double weight, List<Thing> shared) {

	public Edge {
		shared = List.copyOf(shared);
	}

	/**
	 * The kinds of what ties them, joined by a plus, such as {@code forum+program}.
	 */
	public String kind() {
		return String.join("+", this.shared.stream().map(Thing::kind).sorted().distinct().toList());
	}

}
