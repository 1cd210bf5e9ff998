package org.trama.network;

import java.util.List;

import org.trama.model.Reference;

/**
 * A tie between two nodes. It has no direction.
 *
 * @param source one of the two, that which comes first in the network's order
 * @param target the other
 * @param weight how strong it is, as the recipe weighs
 * @param passages on how many passages of documents it rests: in how many actions words
 * show that one of the two has a part in what they share
 * @param shared what ties them, in order: at least one thing
 */
public record Edge(Reference source, Reference target, double weight, int passages, List<Reference> shared) {

	public Edge {
		shared = List.copyOf(shared);
	}

	/**
	 * The kinds of what ties them, joined by a plus, such as {@code forum+program}.
	 */
	public String kind() {
		return String.join("+", this.shared.stream().map(Reference::kind).sorted().distinct().toList());
	}

}
