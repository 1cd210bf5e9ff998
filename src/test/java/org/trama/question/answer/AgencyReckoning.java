package org.trama.question.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.trama.extract.Action;
import org.trama.extract.catalog.Initiative;

/**
 * Answers about agencies and the initiatives they share, reckoned from the records of an
 * extraction. Rows are texts such as {@code inm stps 2}.
 *
 * @param actions the actions
 */
record AgencyReckoning(List<Action> actions) {

	static final AgencyReckoning OF_BUNDLED = new AgencyReckoning(Records.OF_BUNDLED.extraction().actions());

	/** How many actions each pair of agencies leads or partners in together. */
	Set<String> jointActions() {
		return jointActions((action) -> true);
	}

	/** The same of actions that involve an initiative of a kind. */
	Set<String> jointActionsThrough(Predicate<Initiative> kind) {
		return jointActions((action) -> !Parts.initiatives(action, kind).isEmpty());
	}

	private Set<String> jointActions(Predicate<Action> counted) {
		Map<String, Integer> joint = new TreeMap<>();
		this.actions.stream()
			.filter(counted)
			.forEach((action) -> Parts.pairs(Parts.agencies(action))
				.forEach((pair) -> joint.merge(pair, 1, Integer::sum)));
		return rows(joint, String::valueOf);
	}

	/** Which initiatives of a kind each pair of agencies shares. */
	Set<String> shared(Predicate<Initiative> kind) {
		Map<String, Set<String>> shared = new TreeMap<>();
		takers(kind).forEach((initiative, agencies) -> Parts.pairs(agencies)
			.forEach((pair) -> shared.computeIfAbsent(pair, (key) -> new TreeSet<>()).add(initiative)));
		return rows(shared, (initiatives) -> initiatives.size() + " " + initiatives);
	}

	/** Initiatives of a kind that one agency alone leads or partners in, and it. */
	Set<String> single(Predicate<Initiative> kind) {
		Map<String, Set<String>> takers = takers(kind);
		takers.values().removeIf((agencies) -> agencies.size() != 1);
		return rows(takers, (agencies) -> agencies.iterator().next());
	}

	private Map<String, Set<String>> takers(Predicate<Initiative> kind) {
		Map<String, Set<String>> agencies = new TreeMap<>();
		this.actions.forEach((action) -> Parts.initiatives(action, kind)
			.forEach((initiative) -> agencies.computeIfAbsent(initiative, (key) -> new TreeSet<>())
				.addAll(Parts.agencies(action))));
		return agencies;
	}

	/**
	 * In how many actions of an initiative an agency leads, partners and is mentioned.
	 */
	Set<String> programAgencies(Predicate<Initiative> kind) {
		Map<String, int[]> counts = new TreeMap<>();
		this.actions.forEach((action) -> Parts.initiatives(action, kind)
			.forEach((initiative) -> Parts.ofAgencies(action)
				.forEach((part) -> counts.computeIfAbsent(initiative + " " + part.actor().of().id(),
						(key) -> new int[3])[part.role().ordinal()]++)));
		return rows(counts, (count) -> "%d %d %d".formatted(count[0], count[1], count[2]));
	}

	static <T> Set<String> rows(Map<String, T> counted, Function<T, String> shown) {
		Set<String> rows = new TreeSet<>();
		counted.forEach((key, value) -> rows.add(key + " " + shown.apply(value)));
		return rows;
	}

}
