package org.trama.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.trama.extract.Action;
import org.trama.extract.Actor;
import org.trama.extract.Initiative;
import org.trama.extract.Participation;
import org.trama.extract.Role;

/**
 * Who takes part in actions and what they involve, as the records have it.
 */
final class Parts {

	private Parts() {
	}

	/** The ids of agencies that lead or partner. */
	static Set<String> agencies(Action action) {
		return actors(action, Actor.Type.AGENCY);
	}

	/** The ids of organizations that lead or partner. */
	static Set<String> organizations(Action action) {
		return actors(action, Actor.Type.ORGANIZATION);
	}

	private static Set<String> actors(Action action, Actor.Type type) {
		return action.actors()
			.stream()
			.filter((part) -> part.role() != Role.MENTIONED && part.actor().of().type() == type)
			.map((part) -> part.actor().of().id())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The parts that agencies have, those only mentioned included. */
	static List<Participation> ofAgencies(Action action) {
		return action.actors().stream().filter((part) -> part.actor().of().type() == Actor.Type.AGENCY).toList();
	}

	/** The role in which an actor takes part, if it does. */
	static boolean has(Action action, String actor, Role role) {
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

	static Predicate<Initiative> of(Initiative.Type type) {
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
