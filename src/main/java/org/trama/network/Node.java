package org.trama.network;

import org.jspecify.annotations.Nullable;
import org.trama.model.Reference;

/**
 * A node of a network.
 *
 * @param thing what it is
 * @param actions in how many of the network's actions it stands
 * @param activity with how many different things on the other side it stands: those that
 * can tie nodes or, in a network of two kinds, the nodes of the second; none for a node
 * of the second kind
 * @param prominence for a node of the second of two kinds: with how many different nodes
 * of the first it stands
 * @param measures how it stands in the network
 * @param at where it is drawn
 */
public record Node(Reference thing, int actions, @Nullable Integer activity, @Nullable Integer prominence,
		Measures measures, Point at) {
}
