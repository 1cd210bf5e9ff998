package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * The words with which an action names a place.
 */
@RelationshipProperties
record PlaceMention(@RelationshipId String relationship, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, @Nullable List<String> moreQuotes, @Nullable List<Integer> moreStarts,
		@Nullable List<Integer> moreEnds, @Nullable String origin, @TargetNode PlaceEntity place) {

	ActionCard.Named card() {
		return new ActionCard.Named(this.place.id(), null, this.place.name(), this.place.kind(),
				Rows.quotes(this.quote, this.start, this.end, this.moreQuotes, this.moreStarts, this.moreEnds),
				this.origin);
	}

}
