package org.trama.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A programme document that has been read: one year's edition of a plan.
 *
 * @param source the file it was read from
 * @param year the year whose actions it schedules, as its status lines say
 * @param objectives the plan's tree, in numerical order
 * @param spans where every non-blank character of the source went, in source order
 */
public record ProgrammeDocument(Source source, int year, List<Objective> objectives, List<Span> spans) {

	public ProgrammeDocument {
		objectives = List.copyOf(objectives);
		spans = List.copyOf(spans);
	}

	/**
	 * All strategies of the plan, in order.
	 */
	public Stream<Strategy> strategies() {
		return this.objectives.stream().flatMap((objective) -> objective.strategies().stream());
	}

	/**
	 * All lines of action of the plan, in order.
	 */
	public Stream<ActionLine> lines() {
		return strategies().flatMap((strategy) -> strategy.lines().stream());
	}

}
