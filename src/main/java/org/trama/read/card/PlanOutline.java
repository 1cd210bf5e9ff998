package org.trama.read.card;

import java.util.List;

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
	 * @param actions how many actions it states
	 */
	public record Counts(int lines, int scheduled, int actions) {

		/**
		 * Counts lines.
		 * @param lines all lines of action below the part
		 */
		public static Counts of(List<Line> lines) {
			return new Counts(lines.size(),
					(int) lines.stream().filter((line) -> Boolean.TRUE.equals(line.planned())).count(),
					lines.stream().mapToInt(Line::actions).sum());
		}

	}

	/**
	 * An objective.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 * @param counts what is counted below it
	 * @param strategies its strategies
	 */
	public record Objective(String id, String code, String title, Counts counts, List<Strategy> strategies) {
	}

	/**
	 * A strategy.
	 *
	 * @param id its id
	 * @param code its code
	 * @param title its title
	 * @param counts what is counted below it
	 * @param lines its lines of action
	 */
	public record Strategy(String id, String code, String title, Counts counts, List<Line> lines) {
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
