package org.trama.network;

/**
 * The figures of a network as a whole.
 *
 * @param nodes how many nodes it has
 * @param edges how many ties
 * @param isolates how many of its nodes have no tie
 * @param density how many of the ties that could be there are, from 0 to 1
 * @param components how many parts it falls into
 * @param communities how many communities it has
 * @param modularity how much more ties there are within the communities than chance would
 * have it, from -0.5 to 1
 */
public record Shape(int nodes, int edges, int isolates, double density, int components, int communities,
		double modularity) {
}
