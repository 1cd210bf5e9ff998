package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * The words with which an action names an initiative.
 */
@RelationshipProperties
record InitiativeMention(@RelationshipId String relationship, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, @Nullable List<String> moreQuotes, @Nullable List<Integer> moreStarts,
		@Nullable List<Integer> moreEnds, @Nullable String origin, @TargetNode InitiativeEntity initiative) {

	ActionCard.Named card() {
		return new ActionCard.Named(this.initiative.id(), this.initiative.acronym(), this.initiative.name(),
				this.initiative.type().word(),
				Rows.quotes(this.quote, this.start, this.end, this.moreQuotes, this.moreStarts, this.moreEnds),
				this.origin);
	}

}
