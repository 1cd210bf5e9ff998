package org.trama.load;

import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeRow;
import org.trama.load.row.Subgraph;

/**
 * The difference between a stored subgraph and the wanted one, as changes to the first.
 *
 * @param nodes what happens to nodes
 * @param links what happens to relationships
 */
record Difference(Changes<NodeRow> nodes, Changes<LinkRow> links) {

	static Difference between(Subgraph stored, Subgraph wanted) {
		return new Difference(Changes.between(stored.nodes(), wanted.nodes()),
				Changes.between(stored.links(), wanted.links()));
	}

	boolean none() {
		return this.nodes.none() && this.links.none();
	}

}
