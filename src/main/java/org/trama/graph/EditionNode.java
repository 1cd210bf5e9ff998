package org.trama.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An edition as an action refers to it.
 */
@Node("Edition")
record EditionNode(@Id String id, String title) {

	Titled titled() {
		return new Titled(this.id, this.title);
	}

}
