package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;
import org.trama.model.Role;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * An actor's part in an action: the words that name it and the words that give it its
 * role.
 */
@RelationshipProperties
record ActorPart(@RelationshipId String relationship, @Nullable String quote, @Nullable Integer start,
		@Nullable Integer end, @Nullable List<String> moreQuotes, @Nullable List<Integer> moreStarts,
		@Nullable List<Integer> moreEnds, @Nullable String clause, @Nullable Integer clauseStart,
		@Nullable Integer clauseEnd, @Nullable String origin, @TargetNode ActorEntity actor) {

	ActionCard.Participant card(Role role) {
		return new ActionCard.Participant(this.actor.id(), this.actor.acronym(), this.actor.name(),
				this.actor.type().word(), role.word(),
				Rows.quotes(this.quote, this.start, this.end, this.moreQuotes, this.moreStarts, this.moreEnds),
				reason(), this.origin);
	}

	private @Nullable Quote reason() {
		return (this.clause != null && this.clauseStart != null && this.clauseEnd != null)
				? new Quote(this.clause, this.clauseStart, this.clauseEnd) : null;
	}

}
