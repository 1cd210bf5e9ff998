package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * The words with which an action names a population.
 */
@RelationshipProperties
record PopulationMention(@RelationshipId String relationship, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, @Nullable List<String> moreQuotes, @Nullable List<Integer> moreStarts,
		@Nullable List<Integer> moreEnds, @Nullable String origin, @TargetNode PopulationEntity population) {

	ActionCard.Named card() {
		return new ActionCard.Named(this.population.id(), null, this.population.name(), Kind.POPULATION.word(),
				Rows.quotes(this.quote, this.start, this.end, this.moreQuotes, this.moreStarts, this.moreEnds),
				this.origin);
	}

}
