package org.trama.question.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.trama.extract.Title;

/**
 * Answers about populations and places, reckoned from the records of an extraction. Rows
 * are texts such as {@code repatriados inm 2 1 1 [] [3.4.5]}.
 *
 * @param records the records
 * @param populations which populations contain which
 * @param actions the actions, in the plan's order
 */
record PopulationReckoning(Records records, Hierarchy populations, List<ActionFacts> actions) {

	static final PopulationReckoning OF_BUNDLED = new PopulationReckoning(Records.OF_BUNDLED,
			Hierarchy.populations(Records.OF_BUNDLED), ActionFacts.of(Records.OF_BUNDLED));

	/** Whom an action serves, broader populations included if so wished. */
	Function<ActionFacts, Set<String>> served(boolean narrower) {
		return narrower ? (action) -> this.populations.upward(action.populations()) : ActionFacts::populations;
	}

	/** Where an action takes place, the places around included if so wished. */
	Function<ActionFacts, Set<String>> places(boolean narrower) {
		Hierarchy places = Hierarchy.places(this.records);
		return narrower ? (action) -> places.upward(action.places()) : ActionFacts::places;
	}

	/** Which agencies have actions about what, in what role, through which programs. */
	Set<String> agencies(Function<ActionFacts, Set<String>> about) {
		Set<String> rows = new TreeSet<>();
		byThing(about).forEach((thing, those) -> agenciesOf(those).forEach((agency) -> {
			List<ActionFacts> own = those.stream().filter((action) -> action.team().contains(agency)).toList();
			rows.add("%s %s %d %d %d %s %s".formatted(thing, agency, own.size(),
					own.stream().filter((action) -> action.leaders().contains(agency)).count(),
					own.stream().filter((action) -> action.partners().contains(agency)).count(),
					all(own, ActionFacts::programs), lines(own)));
		}));
		return rows;
	}

	/** What one agency alone serves. */
	Set<String> singleProviders(boolean narrower) {
		Set<String> rows = new TreeSet<>();
		byThing(served(narrower)).forEach((population, those) -> {
			Set<String> agencies = agenciesOf(those);
			List<ActionFacts> own = those.stream().filter((action) -> !action.team().isEmpty()).toList();
			if (agencies.size() == 1) {
				rows.add("%s %s %d %s".formatted(population, agencies.iterator().next(), own.size(), lines(own)));
			}
		});
		return rows;
	}

	/**
	 * Whom titles name without any action in the same part of the plan that serves them.
	 * @param part the part that the code of a line belongs to
	 */
	Set<String> unserved(UnaryOperator<String> part, boolean narrower) {
		Map<String, List<String>> named = new TreeMap<>();
		for (Title title : this.records.extraction().titles()) {
			ActionFacts.ids(title.populations())
				.forEach((population) -> named
					.computeIfAbsent(part.apply(title.code()) + " " + population, (key) -> new ArrayList<>())
					.add(title.code()));
		}
		this.actions.forEach((action) -> served(narrower).apply(action)
			.forEach((population) -> named.remove(part.apply(action.line()) + " " + population)));
		return named.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Who is served together. */
	Set<String> pairs(boolean nested) {
		Set<String> rows = new TreeSet<>();
		Map<String, List<ActionFacts>> served = byThing(ActionFacts::populations);
		served.forEach((one, those) -> served.forEach((other, others) -> {
			List<ActionFacts> both = those.stream().filter(others::contains).toList();
			if (one.compareTo(other) < 0 && !both.isEmpty() && (nested || !this.populations.nested(one, other))) {
				rows.add(
						"%s %s %d %s %s".formatted(one, other, both.size(), all(both, ActionFacts::team), lines(both)));
			}
		}));
		return rows;
	}

	/** Who serves the same population and meets nowhere. */
	Set<String> overlaps(boolean narrower) {
		Hierarchy actors = Hierarchy.actors(this.records);
		Set<String> rows = new TreeSet<>();
		byThing(served(narrower))
			.forEach((population, those) -> agenciesOf(those).forEach((one) -> agenciesOf(those).stream()
				.filter((other) -> one.compareTo(other) < 0 && !meet(one, other) && !actors.nested(one, other))
				.forEach((other) -> rows
					.add("%s %s %s %d %d".formatted(population, one, other, count(those, one), count(those, other))))));
		return rows;
	}

	private boolean meet(String one, String other) {
		Set<String> shared = all(of(this.actions, one), ActionFacts::initiatives);
		shared.retainAll(all(of(this.actions, other), ActionFacts::initiatives));
		return !shared.isEmpty() || !of(of(this.actions, one), other).isEmpty();
	}

	private static int count(List<ActionFacts> actions, String agency) {
		return of(actions, agency).size();
	}

	private static List<ActionFacts> of(List<ActionFacts> actions, String agency) {
		return actions.stream().filter((action) -> action.team().contains(agency)).toList();
	}

	private Map<String, List<ActionFacts>> byThing(Function<ActionFacts, Set<String>> about) {
		Map<String, List<ActionFacts>> byThing = new TreeMap<>();
		this.actions.forEach((action) -> about.apply(action)
			.forEach((thing) -> byThing.computeIfAbsent(thing, (key) -> new ArrayList<>()).add(action)));
		return byThing;
	}

	private static Set<String> agenciesOf(List<ActionFacts> actions) {
		return all(actions, ActionFacts::team);
	}

	private static Set<String> all(List<ActionFacts> actions, Function<ActionFacts, Set<String>> what) {
		return actions.stream()
			.flatMap((action) -> what.apply(action).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> lines(List<ActionFacts> actions) {
		return actions.stream().map(ActionFacts::line).distinct().toList();
	}

}
