package org.trama.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.ActionRow;
import org.trama.read.card.Coded;
import org.trama.read.card.LineCard;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;

/**
 * A part of a plan's tree. What it stands under is there only where a query brings it. No
 * node has the label {@code Part}; Spring Data finds the class for a node by its level's.
 */
@Node("Part")
abstract sealed class PartEntity {

	@Id
	private final String id;

	private final String code;

	private final String title;

	private PartEntity(String id, String code, String title) {
		this.id = id;
		this.code = code;
		this.title = title;
	}

	/**
	 * As much of it as is needed to name it.
	 */
	final Coded coded() {
		return new Coded(this.id, this.code, this.title);
	}

	/**
	 * An objective and its plan.
	 */
	@Node("Objective")
	static final class Objective extends PartEntity {

		@Relationship(type = "HAS_OBJECTIVE", direction = Direction.INCOMING)
		private final @Nullable PlanEntity plan;

		Objective(String id, String code, String title, @Nullable PlanEntity plan) {
			super(id, code, title);
			this.plan = plan;
		}

		PlanEntity plan() {
			return Objects.requireNonNull(this.plan);
		}

	}

	/**
	 * A strategy and its objective.
	 */
	@Node("Strategy")
	static final class Strategy extends PartEntity {

		@Relationship(type = "HAS_STRATEGY", direction = Direction.INCOMING)
		private final @Nullable Objective objective;

		Strategy(String id, String code, String title, @Nullable Objective objective) {
			super(id, code, title);
			this.objective = objective;
		}

		Objective objective() {
			return Objects.requireNonNull(this.objective);
		}

	}

	/**
	 * A line of action, its strategy, and what editions say of it.
	 */
	@Node("ActionLine")
	static final class Line extends PartEntity {

		private static final Comparator<StoredMention<?>> BY_EDITION = Comparator
			.comparing((StoredMention<?> mention) -> mention.edition(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(StoredMention.AS_READ);

		@Relationship(type = "HAS_LINE", direction = Direction.INCOMING)
		private final @Nullable Strategy strategy;

		@Relationship(type = "SCHEDULES", direction = Direction.INCOMING)
		private final List<Schedule> schedules;

		@Relationship("CONCERNS")
		private final List<StoredMention.OfPopulation> concerns;

		Line(String id, String code, String title, @Nullable Strategy strategy, List<Schedule> schedules,
				List<StoredMention.OfPopulation> concerns) {
			super(id, code, title);
			this.strategy = strategy;
			this.schedules = schedules;
			this.concerns = concerns;
		}

		/**
		 * The line with all that is known of it.
		 * @param actions the actions that advance it
		 */
		LineCard card(List<ActionRow> actions) {
			Coded line = coded();
			Strategy under = Objects.requireNonNull(this.strategy);
			Objective above = under.objective();
			return new LineCard(line.id(), line.code(), line.title(), above.plan().titled(), above.coded(),
					under.coded(), this.schedules.stream().sorted(Schedule.NEWEST_FIRST).map(Schedule::status).toList(),
					this.concerns.stream().sorted(BY_EDITION).map(Line::concern).toList(), actions);
		}

		private static LineCard.Concern concern(StoredMention.OfPopulation mention) {
			return new LineCard.Concern(mention.node().id(), mention.node().name(), mention.edition(), mention.quotes(),
					mention.origin());
		}

	}

}
