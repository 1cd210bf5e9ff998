package org.trama.question.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.trama.extract.Action;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.model.Role;

/**
 * The shortest paths between things, reckoned from the records of an extraction.
 *
 * @param neighbours what stands in the same actions as a thing
 * @param kinds what a thing is
 */
record PathReckoning(Map<String, Set<String>> neighbours, Map<String, String> kinds) {

	static final PathReckoning OF_BUNDLED = of(Records.OF_BUNDLED.extraction().actions());

	private static PathReckoning of(List<Action> actions) {
		PathReckoning reckoning = new PathReckoning(new TreeMap<>(), new TreeMap<>());
		for (Action action : actions) {
			Set<String> things = new TreeSet<>();
			things(action).forEach((thing) -> {
				things.add(thing.id());
				reckoning.kinds.put(thing.id(), kind(thing));
			});
			things.add(Records.PLAN + ":" + action.line());
			reckoning.kinds.put(Records.PLAN + ":" + action.line(), "line");
			things.forEach(
					(thing) -> reckoning.neighbours.computeIfAbsent(thing, (key) -> new TreeSet<>()).addAll(things));
		}
		return reckoning;
	}

	private static Stream<CatalogEntry> things(Action action) {
		return Stream
			.of(action.actors().stream().filter((part) -> part.role() != Role.MENTIONED).map((part) -> part.actor()),
					action.initiatives().stream(), action.populations().stream(), action.places().stream())
			.flatMap((mentions) -> mentions)
			.map((mention) -> mention.of());
	}

	private static String kind(CatalogEntry thing) {
		if (thing instanceof Actor actor) {
			return actor.type().name().toLowerCase(Locale.ROOT);
		}
		if (thing instanceof Initiative initiative) {
			return initiative.type().name().toLowerCase(Locale.ROOT);
		}
		return (thing instanceof Population) ? "population" : (thing instanceof Place) ? "place" : "";
	}

	/** All shortest paths of at most so many hops that lead through certain kinds. */
	Set<String> shortest(String from, String to, Set<String> through, int max) {
		Set<List<String>> ways = Set.of(List.of(from));
		Set<String> seen = new HashSet<>(Set.of(from));
		for (int hop = 1; hop <= max; hop++) {
			Set<List<String>> longer = new HashSet<>();
			ways.forEach((way) -> this.neighbours.getOrDefault(way.get(way.size() - 1), Set.of())
				.stream()
				.filter((next) -> !seen.contains(next))
				.filter((next) -> next.equals(to) || through.contains(this.kinds.get(next)))
				.forEach((next) -> longer.add(Stream.concat(way.stream(), Stream.of(next)).toList())));
			longer.forEach((way) -> seen.add(way.get(way.size() - 1)));
			if (seen.contains(to)) {
				return texts(longer.stream().filter((way) -> way.get(way.size() - 1).equals(to)).toList());
			}
			ways = longer;
		}
		return Set.of();
	}

	private static Set<String> texts(List<List<String>> ways) {
		Set<String> texts = new TreeSet<>();
		ways.forEach((way) -> texts.add(String.join(" > ", way)));
		return texts;
	}

}
