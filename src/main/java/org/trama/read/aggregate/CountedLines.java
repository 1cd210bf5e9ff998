package org.trama.read.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.Coded;
import org.trama.read.card.PlanOutline;
import org.trama.read.card.Titled;

/**
 * The lines of a plan, with what is counted in each, in the order of the plan.
 *
 * @param lines the lines
 */
public record CountedLines(List<Line> lines) {

	public CountedLines {
		lines = List.copyOf(lines);
	}

	/**
	 * The plan's tree, everything counted at every level.
	 * @param plan the plan
	 * @param edition the id of the edition that is counted, if there is one
	 */
	public PlanOutline under(Titled plan, @Nullable String edition) {
		return new PlanOutline(plan.id(), plan.title(), edition, counts(this.lines), objectives(this.lines));
	}

	private static List<PlanOutline.Objective> objectives(List<Line> lines) {
		List<PlanOutline.Objective> objectives = new ArrayList<>();
		by(lines, Line::objective).forEach((objective,
				below) -> objectives.add(new PlanOutline.Objective(objective.map(Coded::id).orElse(null),
						objective.map(Coded::code).orElse(null), objective.map(Coded::title).orElse(null),
						below.get(0).axis(), counts(below), strategies(below))));
		return objectives;
	}

	private static List<PlanOutline.Strategy> strategies(List<Line> lines) {
		List<PlanOutline.Strategy> strategies = new ArrayList<>();
		by(lines, Line::strategy).forEach((strategy,
				below) -> strategies.add(new PlanOutline.Strategy(strategy.map(Coded::id).orElse(null),
						strategy.map(Coded::code).orElse(null), strategy.map(Coded::title).orElse(null), counts(below),
						below.stream().map(Line::line).toList())));
		return strategies;
	}

	private static Map<Optional<Coded>, List<Line>> by(List<Line> lines, Function<Line, @Nullable Coded> part) {
		return lines.stream()
			.collect(Collectors.groupingBy((line) -> Optional.ofNullable(part.apply(line)), LinkedHashMap::new,
					Collectors.toList()));
	}

	private static PlanOutline.Counts counts(List<Line> lines) {
		return PlanOutline.Counts.of(lines.stream().map(Line::line).toList());
	}

	/**
	 * A line of action and what it stands under.
	 *
	 * @param axis its axis, if the plan has any
	 * @param objective its objective, if the plan has any
	 * @param strategy its strategy, if the plan has any
	 * @param line the line, with what is counted in it
	 */
	public record Line(@Nullable Coded axis, @Nullable Coded objective, @Nullable Coded strategy,
			PlanOutline.Line line) {
	}

}
