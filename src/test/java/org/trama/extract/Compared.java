package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.Annotation.Act;
import org.trama.extract.Annotation.Thing;
import org.trama.extract.Score.Pair;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.mention.Mention;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Role;

/**
 * What was extracted from programmes beside what a careful reader recorded from them.
 */
public final class Compared {

	private final List<Pair<Act, Action>> pairs = new ArrayList<>();

	private final Score actions = new Score();

	private final Score titles = new Score();

	/**
	 * Adds the lines of a programme that a reader has annotated.
	 */
	void add(List<Act> acts, List<Annotation.Line> lines, Extraction extraction) {
		for (String line : acts.stream().map(Act::line).distinct().toList()) {
			this.pairs.addAll(this.actions.add(line, acts.stream().filter((act) -> act.line().equals(line)).toList(),
					extraction.actions().stream().filter((action) -> action.line().equals(line)).toList(),
					Act::begins));
		}
		lines.forEach((line) -> extraction.titles()
			.stream()
			.filter((title) -> title.code().equals(line.code()))
			.forEach((title) -> this.titles.add(line.code(), line.populations(), title.populations(),
					(group, mention) -> group.id().equals(mention.of().id()))));
	}

	Score actions() {
		return this.actions;
	}

	Score titlePopulations() {
		return this.titles;
	}

	Score actors() {
		Score actors = new Score();
		this.pairs.forEach((pair) -> actors(pair, actors));
		return actors;
	}

	/**
	 * The roles of the actors that were found.
	 */
	Score roles() {
		Score roles = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			actors(pair, new Score()).forEach((both) -> roles.add(pair.expected().para() + " " + both.expected().name(),
					List.of(both.expected().role()), List.of(role(both.found())), String::equals));
		}
		return roles;
	}

	Score leads() {
		Score leads = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			leads.add(pair.expected().para(), pair.expected().actors().stream().filter(Thing::isLead).toList(),
					pair.found().actors().stream().filter((actor) -> actor.role() == Role.LEAD).toList(),
					Compared::sameActor);
		}
		return leads;
	}

	Score initiatives() {
		return named(Act::initiatives, Action::initiatives);
	}

	Score places() {
		return named(Act::places, Action::places);
	}

	Score populations() {
		Score populations = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			populations.add(pair.expected().para(), pair.expected().populations(), pair.found().populations(),
					(group, mention) -> group.id().equals(mention.of().id()));
		}
		return populations;
	}

	Score quantities() {
		Score quantities = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			quantities.add(pair.expected().para(), pair.expected().quantities(), pair.found().quantities(),
					(amount, quantity) -> amount.value() == quantity.value().doubleValue());
		}
		return quantities;
	}

	/**
	 * Of names that a reader recorded and a catalog lacks, those that were found as
	 * unresolved.
	 */
	Score unresolved(Catalog catalog) {
		Score unresolved = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			for (Thing thing : pair.expected().named()) {
				if (!isKnown(thing, catalog)) {
					unresolved.add(pair.expected().para(), List.of(thing),
							pair.found()
								.unresolved()
								.stream()
								.filter((name) -> sameName(thing, name))
								.limit(1)
								.toList(),
							(expected, found) -> true);
				}
			}
		}
		return unresolved;
	}

	public static boolean isKnown(Thing thing, Catalog catalog) {
		return catalog.actors().stream().anyMatch((actor) -> sameName(thing, actor, actor.acronym()))
				|| catalog.initiatives().stream().anyMatch((initiative) -> sameName(thing, initiative, null));
	}

	private static List<Pair<Thing, Participation>> actors(Pair<Act, Action> pair, Score score) {
		return score.add(pair.expected().para(), pair.expected().actors(), pair.found().actors(), Compared::sameActor);
	}

	private <T extends CatalogEntry> Score named(Function<Act, List<Thing>> expected,
			Function<Action, List<Mention<T>>> found) {
		Score score = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			score.add(pair.expected().para(), expected.apply(pair.expected()), found.apply(pair.found()),
					(thing, mention) -> sameName(thing, mention.of(), null));
		}
		return score;
	}

	private static boolean sameActor(Thing thing, Participation found) {
		return sameName(thing, found.actor().of(), found.actor().of().acronym());
	}

	private static boolean sameName(Thing thing, Unresolved name) {
		return Annotation.keys(Stream.of(name.name())).stream().anyMatch(thing.keys()::contains);
	}

	private static boolean sameName(Thing thing, CatalogEntry named, @Nullable String acronym) {
		String acronymOf = (named instanceof Initiative initiative) ? initiative.acronym() : acronym;
		return Annotation.keys(Stream.concat(Stream.of(named.name(), acronymOf), named.aliases().stream()))
			.stream()
			.anyMatch(thing.keys()::contains);
	}

	private static String role(Participation participation) {
		return participation.role().name().toLowerCase(Locale.ROOT);
	}

}
