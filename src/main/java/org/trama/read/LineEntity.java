package org.trama.read;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A line of action as an action refers to it.
 */
@Node("ActionLine")
record LineEntity(@Id String id, String code, String title) {

	Coded coded() {
		return new Coded(this.id, this.code, this.title);
	}

}
