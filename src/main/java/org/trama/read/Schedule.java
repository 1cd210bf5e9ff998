package org.trama.read;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.LineCard;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * An edition's word on a line of action.
 *
 * @param relationship the database's id of the relationship
 * @param planned whether actions will be carried out
 * @param title the title in the edition's wording
 * @param firstLine the first line of the source in which the title stands
 * @param lastLine the last one
 * @param edition the edition
 */
@RelationshipProperties
record Schedule(@RelationshipId String relationship, @Nullable Boolean planned, @Nullable String title,
		@Nullable Integer firstLine, @Nullable Integer lastLine, @TargetNode EditionEntity edition) {

	/** The newest edition first. */
	static final Comparator<Schedule> NEWEST_FIRST = Comparator
		.comparing((Schedule schedule) -> schedule.edition().year(), Comparator.reverseOrder())
		.thenComparing((schedule) -> schedule.edition().id());

	LineCard.Status status() {
		return new LineCard.Status(this.edition.id(), this.edition.year(), this.planned, this.title, this.firstLine,
				this.lastLine);
	}

}
