package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * Where a name stands that the catalog lacks.
 */
@RelationshipProperties
record UnresolvedMention(@RelationshipId String relationship, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, @TargetNode UnresolvedEntity name) {

	ActionCard.Unknown card() {
		return new ActionCard.Unknown(this.name.name(), this.name.guess(),
				Rows.quotes(this.quote, this.start, this.end, List.of(), List.of(), List.of()));
	}

}
