package org.trama.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.trama.document.DocumentReader;
import org.trama.extract.Action;
import org.trama.extract.Actor;
import org.trama.extract.Catalog;
import org.trama.extract.Extractor;
import org.trama.extract.Initiative;
import org.trama.extract.Participation;
import org.trama.extract.Role;

/**
 * The answers to the bundled questions, reckoned from the records of an extraction.
 *
 * @param actions the actions by id
 */
record Reckoning(Map<String, Action> actions) {

	static final Reckoning OF_BUNDLED = bundled("pem-2018");

	private static Reckoning bundled(String edition) {
		String name = edition + ".txt";
		try (InputStream file = Reckoning.class.getResourceAsStream("/programmes/" + name)) {
			Map<String, Action> actions = new HashMap<>();
			new Extractor(Catalog.bundled()).extract(DocumentReader.read(name, file.readAllBytes()))
				.actions()
				.forEach((action) -> actions.put("%s:%s:%d".formatted(edition, action.line(), action.ordinal()),
						action));
			return new Reckoning(actions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many actions each pair of agencies leads or partners in together. */
	Map<String, Integer> jointActions() {
		Map<String, Integer> joint = new TreeMap<>();
		for (Action action : this.actions.values()) {
			List<String> agencies = active(action).stream()
				.map((part) -> part.actor().of().id())
				.distinct()
				.sorted()
				.toList();
			pairs(agencies).forEach((pair) -> joint.merge(pair, 1, Integer::sum));
		}
		return joint;
	}

	/** Which programs each pair of agencies shares. */
	Map<String, List<String>> sharedPrograms() {
		Map<String, TreeSet<String>> agencies = new TreeMap<>();
		for (Action action : this.actions.values()) {
			programs(action).forEach((program) -> active(action).forEach(
					(part) -> agencies.computeIfAbsent(program, (key) -> new TreeSet<>()).add(part.actor().of().id())));
		}
		Map<String, List<String>> shared = new TreeMap<>();
		agencies.forEach((program, those) -> pairs(List.copyOf(those))
			.forEach((pair) -> shared.computeIfAbsent(pair, (key) -> new java.util.ArrayList<>()).add(program)));
		return shared;
	}

	/** In how many actions of a program an agency leads, partners and is mentioned. */
	Map<String, String> programsAgencies() {
		Map<String, int[]> counts = new TreeMap<>();
		for (Action action : this.actions.values()) {
			programs(action).forEach((program) -> agencies(action)
				.forEach((part) -> counts.computeIfAbsent(program + " " + part.actor().of().id(),
						(key) -> new int[3])[part.role().ordinal()]++));
		}
		Map<String, String> shown = new TreeMap<>();
		counts.forEach((key, count) -> shown.put(key, "%d %d %d".formatted(count[0], count[1], count[2])));
		return shown;
	}

	private static List<String> pairs(List<String> sorted) {
		return sorted.stream()
			.flatMap((one) -> sorted.stream()
				.filter((other) -> one.compareTo(other) < 0)
				.map((other) -> one + " " + other))
			.collect(Collectors.toList());
	}

	private static List<Participation> active(Action action) {
		return agencies(action).stream().filter((part) -> part.role() != Role.MENTIONED).toList();
	}

	private static List<Participation> agencies(Action action) {
		return action.actors().stream().filter((part) -> part.actor().of().type() == Actor.Type.AGENCY).toList();
	}

	private static List<String> programs(Action action) {
		return action.initiatives()
			.stream()
			.filter((mention) -> mention.of().type() == Initiative.Type.PROGRAM)
			.map((mention) -> mention.of().id())
			.distinct()
			.toList();
	}

}
