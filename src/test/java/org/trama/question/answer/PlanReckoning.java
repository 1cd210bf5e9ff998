package org.trama.question.answer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.document.ActionLine;
import org.trama.document.PlanPart;
import org.trama.extract.quantity.Quantity;
import org.trama.model.Role;

/**
 * Answers about the plan, reckoned from the document and the records of its extraction.
 * Rows are texts such as {@code pem-2018 pem-2014-2018:1.1 6 4 4 5 4}.
 *
 * @param records the records
 * @param actions the actions, in the plan's order
 */
record PlanReckoning(Records records, List<ActionFacts> actions) {

	static final PlanReckoning OF_BUNDLED = new PlanReckoning(Records.OF_BUNDLED, ActionFacts.of(Records.OF_BUNDLED));

	static final String PLAN = "pem-2014-2018:";

	/** What each part of the plan holds, parts in the plan's order. */
	List<String> coverage() {
		return this.records.document().plan().parts().stream().flatMap(this::coverage).toList();
	}

	private Stream<String> coverage(PlanPart objective) {
		return Stream.concat(Stream.of(coverage(objective.code(), objective.below().allLines().toList())),
				objective.below()
					.parts()
					.stream()
					.map((strategy) -> coverage(strategy.code(), strategy.below().lines())));
	}

	private String coverage(String code, List<ActionLine> lines) {
		List<ActionFacts> those = lines.stream().flatMap((line) -> in(line).stream()).toList();
		return "%s %s %d %d %d %d %d".formatted(Records.EDITION, PLAN + code, lines.size(),
				lines.stream().filter((line) -> Boolean.TRUE.equals(line.planned())).count(),
				lines.stream().filter((line) -> !in(line).isEmpty()).count(), those.size(), agencies(those).size());
	}

	/** Lines without anything scheduled, in the plan's order. */
	List<String> unscheduled(Predicate<Set<String>> populations) {
		return lines().filter((line) -> Boolean.FALSE.equals(line.planned()))
			.filter((line) -> populations.test(populations(line)))
			.map((line) -> "%s %s %s %s %d".formatted(Records.EDITION,
					PLAN + line.code().substring(0, line.code().indexOf('.')), PLAN + line.code(), populations(line),
					in(line).size()))
			.toList();
	}

	/** Lines that say one thing and hold another, in the plan's order. */
	List<String> contradictions() {
		return lines().filter((line) -> Objects.equals(line.planned(), in(line).isEmpty()))
			.map((line) -> "%s %s %s %d %s".formatted(Records.EDITION, PLAN + line.code(), line.planned(),
					in(line).size(), agencies(in(line))))
			.toList();
	}

	/** Actions that nobody leads, in the plan's order. */
	List<String> orphans() {
		return this.actions.stream()
			.filter((action) -> action.actors(Role.LEAD).isEmpty())
			.map((action) -> "%s %s %s %s %s %s".formatted(action.id(), PLAN + action.line(),
					action.actors(Role.PARTNER), action.actors(Role.MENTIONED), action.initiatives(),
					action.action().text()))
			.toList();
	}

	/** Promised quantities, in the plan's order. */
	List<String> targets() {
		return this.actions.stream()
			.flatMap((action) -> action.action()
				.quantities()
				.stream()
				.map((quantity) -> "%s %s %s %s %s %s %s".formatted(PLAN + action.line(), action.id(),
						quantity.value().doubleValue(), quantity.unit(), action.programs(), action.leaders(),
						action.partners())))
			.toList();
	}

	/** Which actions promise the same figure of the same initiative. */
	Set<String> repeatedFigures() {
		return pairs((one, other) -> one.initiatives().stream().anyMatch(other.initiatives()::contains) && one.action()
			.quantities()
			.stream()
			.anyMatch((quantity) -> other.action().quantities().stream().anyMatch((same) -> same(quantity, same))));
	}

	private static boolean same(Quantity one, Quantity other) {
		return one.value().compareTo(other.value()) == 0
				&& (one.value().intValue() >= 10 || one.unit().equals(other.unit()));
	}

	/** Which actions' words agree by at least so many percent. */
	Set<String> repeatedTexts(int percent) {
		return pairs((one, other) -> 100 * one.agreement(other) >= percent);
	}

	private Set<String> pairs(Same same) {
		Set<String> rows = new TreeSet<>();
		for (int i = 0; i < this.actions.size(); i++) {
			ActionFacts one = this.actions.get(i);
			this.actions.subList(i + 1, this.actions.size())
				.stream()
				.filter((other) -> !other.line().equals(one.line()) && same.test(one, other))
				.forEach((other) -> rows.add("%s %s %s %s %s".formatted(PLAN + one.line(), PLAN + other.line(),
						one.id(), other.id(), agencies(List.of(one, other)))));
		}
		return rows;
	}

	private Stream<ActionLine> lines() {
		return this.records.document().lines();
	}

	private Set<String> populations(ActionLine line) {
		return ActionFacts.ids(this.records.titles().get(line.code()).populations());
	}

	private List<ActionFacts> in(ActionLine line) {
		return this.actions.stream().filter((action) -> action.line().equals(line.code())).toList();
	}

	private static Set<String> agencies(List<ActionFacts> actions) {
		return actions.stream()
			.flatMap((action) -> action.team().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether two actions promise the same. */
	@FunctionalInterface
	private interface Same {

		boolean test(ActionFacts one, ActionFacts other);

	}

}
