package org.trama.extract.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.model.Role;

/**
 * A sentence whose roles have been read.
 *
 * @param start the offset of its first character in the paragraph
 * @param end the offset behind its last
 * @param turns whether its first words turn to another matter: {@code por su parte}
 * @param ofOthers whether somebody without a name promises in it: {@code cada municipio}
 * @param readings the role that each naming of an actor has in it, in the order of the
 * text
 */
public record SentenceRoles(int start, int end, boolean turns, boolean ofOthers, List<RoleReading> readings) {

	static SentenceRoles of(Sentence sentence, int start, int end) {
		SentenceAnalysis grammar = SentenceAnalysis.of(sentence);
		ComplementRoles governors = new ComplementRoles(grammar);
		Map<Integer, Subject> subjects = new HashMap<>();
		grammar.subjects()
			.forEach((subject) -> subject.actors().forEach((place) -> subjects.putIfAbsent(place, subject)));
		List<RoleReading> readings = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			if (sentence.isActor(i)) {
				RoleReading governed = governors.of(i);
				Subject subject = subjects.get(i);
				readings.add((subject != null) ? subject(sentence, i, subject) : governed);
			}
		}
		return new SentenceRoles(start, end, turns(sentence), grammar.promisesOfOthers(), List.copyOf(readings));
	}

	private static boolean turns(Sentence sentence) {
		boolean side = sentence.is(2, "parte") || sentence.is(2, "lado");
		return side && sentence.is(0, "por")
				&& (sentence.is(1, "su") || sentence.is(1, "otra") || sentence.is(1, "otro"));
	}

	/**
	 * The actors that are subjects of a promise in it.
	 */
	public Set<String> subjects() {
		return this.readings.stream()
			.filter((reading) -> reading.rule().isSubject())
			.map(RoleReading::whose)
			.collect(Collectors.toSet());
	}

	/**
	 * The bodies that the catalog lacks and that lead or take part in it, as they are
	 * named.
	 */
	public Set<String> actingStrangers() {
		return this.readings.stream()
			.filter((reading) -> reading.isOfStranger() && reading.role() != Role.MENTIONED)
			.map(RoleReading::whose)
			.collect(Collectors.toSet());
	}

	/**
	 * The readings for actors that the catalog knows.
	 */
	List<RoleReading> known() {
		return this.readings.stream().filter((reading) -> !reading.isOfStranger()).toList();
	}

	/**
	 * The actors that lead in it.
	 */
	public Set<String> leads() {
		return this.readings.stream()
			.filter((reading) -> reading.role() == Role.LEAD)
			.map(RoleReading::whose)
			.collect(Collectors.toSet());
	}

	private static RoleReading subject(Sentence sentence, int place, Subject subject) {
		Token name = sentence.at(place);
		Token verb = sentence.at(subject.verb());
		int start = Math.min(name.start(), verb.start());
		return new RoleReading(name, subject.rule(), start,
				Math.max(name.end(), ClauseStart.endOfPredicate(sentence, subject.verb())));
	}

}
