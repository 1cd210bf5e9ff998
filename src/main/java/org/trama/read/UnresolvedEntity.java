package org.trama.read;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A name that the catalog lacks.
 */
@Node("Unresolved")
record UnresolvedEntity(@Id String id, String name, String guess) {
}
