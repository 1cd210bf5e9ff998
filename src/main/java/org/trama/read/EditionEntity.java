package org.trama.read;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.EditionCard;
import org.trama.read.card.EditionCounts;
import org.trama.read.card.Titled;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * An edition. The plan it belongs to is there where the edition itself is asked for, but
 * not where an action or a line brings it along.
 */
@Node("Edition")
record EditionEntity(@Id String id, String title, int year, @Nullable String sha256, @Nullable String sourceName,
		@Nullable String origin, @Nullable ZonedDateTime importedAt,
		@Relationship(type = "HAS_EDITION", direction = Direction.INCOMING) @Nullable PlanEntity plan) {

	Titled titled() {
		return new Titled(this.id, this.title);
	}

	/**
	 * Whether a name stands for this edition: its id, its year, its plan's id.
	 * @param name the name
	 */
	boolean isCalled(String name) {
		return this.id.equalsIgnoreCase(name) || Integer.toString(this.year).equals(name)
				|| planId().equalsIgnoreCase(name);
	}

	/**
	 * The id of the plan it belongs to.
	 */
	String planId() {
		return Objects.requireNonNull(this.plan).id();
	}

	/**
	 * The edition with all that is known of it.
	 * @param counts how much each edition has of everything
	 */
	EditionCard card(Map<String, EditionCounts> counts) {
		return new EditionCard(this.id, this.title, this.year, Objects.requireNonNull(this.plan).titled(), this.sha256,
				this.sourceName, this.origin, (this.importedAt != null) ? this.importedAt.toInstant() : null,
				counts.getOrDefault(this.id, EditionCounts.of(Map.of())));
	}

}
