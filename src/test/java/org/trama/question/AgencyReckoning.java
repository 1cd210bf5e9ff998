package org.trama.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.extract.Action;
import org.trama.extract.Actor;
import org.trama.extract.Initiative;
import org.trama.extract.Participation;
import org.trama.extract.Role;

/**
 * Answers about agencies and what they share, reckoned from the records of an extraction.
 * Rows are texts such as {@code inm stps 2}.
 *
 * @param actions the actions
 */
record AgencyReckoning(List<Action> actions) {

	static final AgencyReckoning OF_BUNDLED = new AgencyReckoning(Records.OF_BUNDLED.extraction().actions());

	/** How many actions each pair of agencies leads or partners in together. */
	Set<String> jointActions() {
		Map<String, Integer> joint = new TreeMap<>();
		this.actions.forEach((action) -> pairs(active(action)).forEach((pair) -> joint.merge(pair, 1, Integer::sum)));
		return rows(joint, String::valueOf);
	}

	/** Which initiatives of a kind each pair of agencies shares. */
	Set<String> shared(Predicate<Initiative> kind) {
		Map<String, Set<String>> agencies = new TreeMap<>();
		this.actions.forEach((action) -> initiatives(action, kind).forEach(
				(initiative) -> agencies.computeIfAbsent(initiative, (key) -> new TreeSet<>()).addAll(active(action))));
		Map<String, Set<String>> shared = new TreeMap<>();
		agencies.forEach((initiative, those) -> pairs(those)
			.forEach((pair) -> shared.computeIfAbsent(pair, (key) -> new TreeSet<>()).add(initiative)));
		return rows(shared, (initiatives) -> initiatives.size() + " " + initiatives);
	}

	/**
	 * In how many actions of an initiative an agency leads, partners and is mentioned.
	 */
	Set<String> programAgencies(Predicate<Initiative> kind) {
		Map<String, int[]> counts = new TreeMap<>();
		this.actions.forEach((action) -> initiatives(action, kind).forEach((initiative) -> agencies(action)
			.forEach((part) -> counts.computeIfAbsent(initiative + " " + part.actor().of().id(),
					(key) -> new int[3])[part.role().ordinal()]++)));
		return rows(counts, (count) -> "%d %d %d".formatted(count[0], count[1], count[2]));
	}

	private static <T> Set<String> rows(Map<String, T> counted, Function<T, String> shown) {
		Set<String> rows = new TreeSet<>();
		counted.forEach((key, value) -> rows.add(key + " " + shown.apply(value)));
		return rows;
	}

	private static List<String> pairs(Set<String> sorted) {
		return sorted.stream()
			.flatMap((one) -> sorted.stream()
				.filter((other) -> one.compareTo(other) < 0)
				.map((other) -> one + " " + other))
			.toList();
	}

	/** Who leads or partners in an action. */
	private static Set<String> active(Action action) {
		return agencies(action).filter((part) -> part.role() != Role.MENTIONED)
			.map((part) -> part.actor().of().id())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Participation> agencies(Action action) {
		return action.actors().stream().filter((part) -> part.actor().of().type() == Actor.Type.AGENCY);
	}

	private static List<String> initiatives(Action action, Predicate<Initiative> kind) {
		return action.initiatives()
			.stream()
			.map((mention) -> mention.of())
			.filter(kind)
			.map(Initiative::id)
			.distinct()
			.toList();
	}

}
