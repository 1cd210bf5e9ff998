package org.trama.read;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A promised quantity.
 */
@Node("Target")
record TargetEntity(@Id String id, double value, String unit) {
}
