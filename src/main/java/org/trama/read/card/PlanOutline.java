package org.trama.read.card;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A plan's tree, with what one edition schedules in it.
 *
 * @param id the plan's id
 * @param title its title
 * @param edition the id of the edition that is counted, if there is one
 * @param counts what is counted in all of the plan
 * @param objectives its objectives
 */
public record PlanOutline(String id, String title, @Nullable String edition, Counts counts,
		List<Objective> objectives) {

	/**
	 * What is counted below a part of the tree.
	 *
	 * @param lines how many lines of action there are
	 * @param scheduled in how many the edition says that actions will be carried out
	 * @param unscheduled in how many it says that none will
	 * @param actions how many actions it states
	 */
	public record Counts(int lines, int scheduled, int unscheduled, int actions) {

		/**
		 * Counts lines.
		 * @param lines all lines of action below the part
		 */
		public static Counts of(List<Line> lines) {
			return new Counts(lines.size(), that(lines, true), that(lines, false),
					lines.stream().mapToInt(Line::actions).sum());
		}

		private static int that(List<Line> lines, boolean planned) {
			return (int) lines.stream().filter((line) -> Objects.equals(line.planned(), planned)).count();
		}

	}

	/**
	 * An objective; without an id, a code and a title where the plan has none.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 * @param axis the axis above it, if the plan has any
	 * @param counts what is counted below it
	 * @param strategies its strategies
	 */
	public record Objective(@Nullable String id, @Nullable String code, @Nullable String title, @Nullable Coded axis,
			Counts counts, List<Strategy> strategies) {
	}

	/**
	 * A strategy; without an id, a code and a title where the plan has none.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 * @param counts what is counted below it
	 * @param lines its lines of action
	 */
	public record Strategy(@Nullable String id, @Nullable String code, @Nullable String title, Counts counts,
			List<Line> lines) {
	}

	/**
	 * A line of action.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 * @param planned what the edition says of it; absent if it doesn't have the line
	 * @param actions how many actions the edition states under it
	 */
	public record Line(String id, String code, String title, @Nullable Boolean planned, int actions) {
	}

}
