package org.trama.read;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * An edition and the plan it belongs to.
 */
@Node("Edition")
record EditionEntity(@Id String id, String title, int year, @Nullable String sha256, @Nullable String sourceName,
		@Nullable String origin, @Nullable ZonedDateTime importedAt,
		@Relationship(type = "HAS_EDITION", direction = Direction.INCOMING) PlanEntity plan) {

	Titled titled() {
		return new Titled(this.id, this.title);
	}

	/**
	 * Whether a name stands for this edition: its id, its year, its plan's id.
	 */
	boolean isCalled(String name) {
		return this.id.equalsIgnoreCase(name) || Integer.toString(this.year).equals(name)
				|| this.plan.id().equalsIgnoreCase(name);
	}

	EditionCard card(EditionCounts counts) {
		return new EditionCard(this.id, this.title, this.year, this.plan.titled(), this.sha256, this.sourceName,
				this.origin, (this.importedAt != null) ? this.importedAt.toInstant() : null, counts);
	}

}
