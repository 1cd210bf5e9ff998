package org.trama.read;

import org.trama.read.card.Titled;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A plan, without its tree.
 */
@Node("Plan")
record PlanEntity(@Id String id, String title) {

	Titled titled() {
		return new Titled(this.id, this.title);
	}

}
