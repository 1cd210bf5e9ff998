package org.trama.read;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.ActionRow;
import org.trama.read.card.Coded;
import org.trama.read.card.LineCard;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;
import org.trama.read.card.Titled;

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

	/** An axis. */
	@Node("Axis")
	static final class Axis extends PartEntity {

		Axis(String id, String code, String title) {
			super(id, code, title);
		}

	}

	/** An objective. */
	@Node("Objective")
	static final class Objective extends PartEntity {

		Objective(String id, String code, String title) {
			super(id, code, title);
		}

	}

	/** A strategy. */
	@Node("Strategy")
	static final class Strategy extends PartEntity {

		Strategy(String id, String code, String title) {
			super(id, code, title);
		}

	}

	/**
	 * A line of action and what editions say of it.
	 */
	@Node("ActionLine")
	static final class Line extends PartEntity {

		private static final Comparator<StoredMention<?>> BY_EDITION = Comparator
			.comparing((StoredMention<?> mention) -> mention.edition(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(StoredMention.AS_READ);

		@Relationship(type = "SCHEDULES", direction = Direction.INCOMING)
		private final List<Schedule> schedules;

		@Relationship("CONCERNS")
		private final List<StoredMention.OfPopulation> concerns;

		Line(String id, String code, String title, List<Schedule> schedules,
				List<StoredMention.OfPopulation> concerns) {
			super(id, code, title);
			this.schedules = schedules;
			this.concerns = concerns;
		}

		/**
		 * The line with all that is known of it.
		 * @param plan its plan
		 * @param above the parts it stands under
		 * @param actions the actions that advance it
		 */
		LineCard card(Titled plan, List<PartEntity> above, List<ActionRow> actions) {
			Coded line = coded();
			return new LineCard(line.id(), line.code(), line.title(), plan, part(Axis.class, above),
					part(Objective.class, above), part(Strategy.class, above),
					this.schedules.stream().sorted(Schedule.NEWEST_FIRST).map(Schedule::status).toList(),
					this.concerns.stream().sorted(BY_EDITION).map(Line::concern).toList(), actions);
		}

		private static @Nullable Coded part(Class<? extends PartEntity> level, List<PartEntity> above) {
			return above.stream().filter(level::isInstance).findFirst().map(PartEntity::coded).orElse(null);
		}

		private static LineCard.Concern concern(StoredMention.OfPopulation mention) {
			return new LineCard.Concern(mention.node().id(), mention.node().name(), mention.edition(), mention.quotes(),
					mention.origin());
		}

	}

}
