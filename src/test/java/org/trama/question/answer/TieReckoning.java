package org.trama.question.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.extract.Action;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;

/**
 * What ties two actors, reckoned from the records of an extraction. Rows are texts such
 * as {@code program ptat 4}: kind, what ties them, and in how many actions.
 *
 * @param catalog the names that are known
 * @param actions the actions
 */
record TieReckoning(Catalog catalog, List<Action> actions) {

	static final TieReckoning OF_BUNDLED = new TieReckoning(Records.OF_BUNDLED.catalog(),
			Records.OF_BUNDLED.extraction().actions());

	List<String> ties(String one, String other) {
		List<Action> mine = of(one);
		List<Action> theirs = of(other);
		Stream<String> joint = mine.stream()
			.filter(theirs::contains)
			.map((action) -> "action %s 1".formatted(Records.id(action)));
		Stream<String> shared = ties(mine, theirs, false,
				(action) -> action.initiatives()
					.stream()
					.map((mention) -> "%s %s".formatted(mention.of().type().name().toLowerCase(Locale.ROOT),
							mention.of().id())));
		Stream<String> served = ties(mine, theirs, true,
				(action) -> action.populations()
					.stream()
					.map((mention) -> "population %s (%s)".formatted(mention.of().id(), strategy(action))));
		Stream<String> lines = ties(mine, theirs, true,
				(action) -> Stream.of("line %s:%s".formatted(Records.PLAN, action.line())));
		return Stream.of(joint, shared, served, lines, hierarchy(one, other))
			.flatMap((ties) -> ties)
			.map((tie) -> tie.replaceFirst(" \\(.*\\)", ""))
			.sorted()
			.toList();
	}

	private static String strategy(Action action) {
		return action.line().substring(0, action.line().lastIndexOf('.'));
	}

	private List<Action> of(String actor) {
		return this.actions.stream()
			.filter((action) -> Parts.agencies(action).contains(actor) || Parts.organizations(action).contains(actor))
			.toList();
	}

	/** What actions of both have, perhaps only if each has an action of its own there. */
	private static Stream<String> ties(List<Action> mine, List<Action> theirs, boolean apart,
			Function<Action, Stream<String>> what) {
		Map<String, Set<Action>> ofMine = by(mine, what);
		Map<String, Set<Action>> ofTheirs = by(theirs, what);
		return ofMine.keySet()
			.stream()
			.filter(ofTheirs::containsKey)
			.filter((tie) -> !apart || (!ofMine.get(tie).containsAll(ofTheirs.get(tie))
					&& !ofTheirs.get(tie).containsAll(ofMine.get(tie))))
			.map((tie) -> "%s %d".formatted(tie,
					Stream.concat(ofMine.get(tie).stream(), ofTheirs.get(tie).stream()).distinct().count()));
	}

	private static Map<String, Set<Action>> by(List<Action> actions, Function<Action, Stream<String>> what) {
		Map<String, Set<Action>> by = new TreeMap<>();
		actions.forEach((action) -> what.apply(action)
			.forEach((tie) -> by.computeIfAbsent(tie, (key) -> new HashSet<>()).add(action)));
		return by;
	}

	private Stream<String> hierarchy(String one, String other) {
		List<String> above = above(one);
		return above(other).stream().filter(above::contains).limit(1).map("hierarchy %s 0"::formatted);
	}

	/** An actor, what it is part of, and so on. */
	private List<String> above(String actor) {
		return Stream.iterate(actor, (id) -> id != null, (id) -> ((Actor) this.catalog.byId(id).orElseThrow()).partOf())
			.collect(Collectors.toList());
	}

}
