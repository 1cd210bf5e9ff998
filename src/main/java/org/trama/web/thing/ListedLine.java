package org.trama.web.thing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.read.card.PlanOutline;

/**
 * A line of action as a list of all lines has it, with what it stands under.
 *
 * @param id its id
 * @param plan the id of its plan
 * @param objective the objective above it, if its plan has any
 * @param strategy the strategy above it, if its plan has any
 * @param code its code
 * @param title its title
 * @param planned what the edition says of it; absent if it doesn't have the line
 * @param actions how many actions the edition states under it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedLine(String id, String plan, @Nullable Above objective, @Nullable Above strategy, String code,
		String title, @Nullable Boolean planned, int actions) {

	/**
	 * All lines of a plan, in its order.
	 * @param plan the plan
	 */
	static Stream<ListedLine> of(PlanOutline plan) {
		return plan.objectives()
			.stream()
			.flatMap((objective) -> objective.strategies()
				.stream()
				.flatMap((strategy) -> strategy.lines()
					.stream()
					.map((line) -> new ListedLine(line.id(), plan.id(),
							Above.of(objective.id(), objective.code(), objective.title()),
							Above.of(strategy.id(), strategy.code(), strategy.title()), line.code(), line.title(),
							line.planned(), line.actions()))));
	}

	/**
	 * Whether it stands under one of some objectives, if there are any.
	 * @param objectives their ids
	 */
	boolean under(List<String> objectives) {
		return objectives.isEmpty() || (this.objective != null && objectives.contains(this.objective.id()));
	}

	/**
	 * Whether what the edition says of it and the actions it states don't agree.
	 */
	boolean contradicts() {
		return this.planned != null && this.planned != (this.actions > 0);
	}

	/**
	 * What the edition says of it, as a word of {@link Schedule}.
	 */
	boolean is(Schedule schedule) {
		return switch (schedule) {
			case TRUE -> Objects.equals(this.planned, true);
			case FALSE -> Objects.equals(this.planned, false);
			case CONTRADICTS -> contradicts();
		};
	}

	/**
	 * A part of a plan above a line.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 */
	record Above(String id, String code, String title) {

		static @Nullable Above of(@Nullable String id, @Nullable String code, @Nullable String title) {
			return (id != null && code != null && title != null) ? new Above(id, code, title) : null;
		}

	}

	/** What a document announces of a line. */
	enum Schedule {

		/** Actions are scheduled. */
		TRUE,

		/** No actions are scheduled. */
		FALSE,

		/** The actions that it states say otherwise than the announcement. */
		CONTRADICTS

	}

}
