package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * The words with which an action promises a quantity.
 */
@RelationshipProperties
record TargetPromise(@RelationshipId String relationship, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, @Nullable String origin, @TargetNode TargetEntity target) {

	ActionCard.Promise card() {
		return new ActionCard.Promise(this.target.id(), number(this.target.value()), this.target.unit(),
				Rows.quotes(this.quote, this.start, this.end, List.of(), List.of(), List.of()), this.origin);
	}

	private static Number number(double value) {
		// 25100 and not 25100.0: most targets are people or things
		if (value == Math.rint(value)) {
			return (long) value;
		}
		return value;
	}

}
