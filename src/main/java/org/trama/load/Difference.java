package org.trama.load;

import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeRow;
import org.trama.load.row.Subgraph;

/**
 * What has to happen to a stored subgraph so that it becomes the wanted one.
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
