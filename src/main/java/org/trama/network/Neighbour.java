package org.trama.network;

import java.util.List;

import org.trama.question.Evidence;
import org.trama.question.Thing;

/**
 * Who stands next to somebody in a network.
 *
 * @param who the neighbour
 * @param weight how strong the tie between the two is, as the network measures it
 * @param evidence what shows that there is one
 */
public record Neighbour(Thing who, double weight, List<Evidence> evidence) {

	public Neighbour {
		evidence = List.copyOf(evidence);
	}

}
