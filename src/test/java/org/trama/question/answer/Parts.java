package org.trama.question.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.trama.extract.Action;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.role.Participation;
import org.trama.model.Kind;
import org.trama.model.Role;

/**
 * Who takes part in actions and what they involve, as the records have it.
 */
public final class Parts {

	private Parts() {
	}

	/** The ids of agencies that lead or partner. */
	public static Set<String> agencies(Action action) {
		return actors(action, Kind.AGENCY);
	}

	/** The ids of organizations that lead or partner. */
	static Set<String> organizations(Action action) {
		return actors(action, Kind.ORGANIZATION);
	}

	private static Set<String> actors(Action action, Kind type) {
		return action.actors()
			.stream()
			.filter((part) -> part.role() != Role.MENTIONED && part.actor().of().type() == type)
			.map((part) -> part.actor().of().id())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The parts that agencies have, those only mentioned included. */
	static List<Participation> ofAgencies(Action action) {
		return action.actors().stream().filter((part) -> part.actor().of().type() == Kind.AGENCY).toList();
	}

	/** The role in which an actor takes part, if it does. */
	public static boolean has(Action action, String actor, Role role) {
		return action.actors().stream().anyMatch((part) -> part.role() == role && part.actor().of().id().equals(actor));
	}

	/** The ids of initiatives of a kind. */
	static Set<String> initiatives(Action action, Predicate<Initiative> kind) {
		return action.initiatives()
			.stream()
			.map((mention) -> mention.of())
			.filter(kind)
			.map(Initiative::id)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static Predicate<Initiative> of(Kind type) {
		return (initiative) -> initiative.type() == type;
	}

	/** Each two of them, once. */
	static List<String> pairs(Set<String> sorted) {
		return sorted.stream()
			.flatMap((one) -> sorted.stream()
				.filter((other) -> one.compareTo(other) < 0)
				.map((other) -> one + " " + other))
			.toList();
	}

}
