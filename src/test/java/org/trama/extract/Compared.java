package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.LineRange;
import org.trama.extract.Annotation.Act;
import org.trama.extract.Annotation.Amount;
import org.trama.extract.Annotation.Thing;
import org.trama.extract.Score.Pair;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.model.Kind;
import org.trama.model.Role;

/**
 * What was extracted from programmes beside what a careful reader recorded from them.
 */
public final class Compared {

	private static final Action NOTHING = new Action("", 0, false, "", new LineRange(1, 1), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());

	private final List<Pair<Act, Action>> pairs = new ArrayList<>();

	private final Score actions = new Score();

	private final Score titles = new Score();

	/**
	 * Adds the lines of a programme that a reader has annotated. What a missed action or
	 * title should have named is missed with it.
	 */
	void add(List<Act> acts, List<Annotation.Line> lines, Extraction extraction) {
		for (String line : acts.stream().map(Act::line).distinct().toList()) {
			List<Act> expected = acts.stream().filter((act) -> act.line().equals(line)).toList();
			List<Pair<Act, Action>> found = this.actions.add(line, expected,
					extraction.actions().stream().filter((action) -> action.line().equals(line)).toList(), Act::begins);
			List<Act> seen = found.stream().map(Pair::expected).toList();
			this.pairs.addAll(found);
			expected.stream()
				.filter((act) -> !seen.contains(act))
				.forEach((act) -> this.pairs.add(new Pair<>(act, NOTHING)));
		}
		for (Annotation.Line line : lines) {
			this.titles.add(line.code(), line.populations(), populations(line.code(), extraction),
					(group, mention) -> group.id().equals(mention.of().id()));
		}
	}

	private static List<Mention<Population>> populations(String line, Extraction extraction) {
		return extraction.titles()
			.stream()
			.filter((title) -> title.code().equals(line))
			.findFirst()
			.map(Title::populations)
			.orElse(List.of());
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

	/** The initiatives of one kind, such as {@code forum}. */
	Score initiatives(Kind kind) {
		return named((act) -> act.guessable().getOrDefault(kind.word(), List.of()),
				(action) -> action.initiatives().stream().filter((mention) -> mention.of().type() == kind).toList());
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
		this.pairs.forEach((pair) -> quantities(pair, quantities));
		return quantities;
	}

	private static List<Pair<Amount, Quantity>> quantities(Pair<Act, Action> pair, Score score) {
		return score.add(pair.expected().para(), pair.expected().quantities(), pair.found().quantities(),
				(amount, quantity) -> amount.value() == quantity.value().doubleValue());
	}

	private static boolean sameUnit(String expected, String found) {
		String one = Annotation.plain(expected) + " ";
		String other = Annotation.plain(found) + " ";
		return one.startsWith(other) || other.startsWith(one);
	}

	/**
	 * The units of the quantities that were found: the one begins as the other does, for
	 * a reader stops where the thing counted is clear.
	 */
	Score units() {
		Score units = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			quantities(pair, new Score()).forEach((both) -> units.add(pair.expected().para(),
					List.of(both.expected().unit()), List.of(both.found().unit()), Compared::sameUnit));
		}
		return units;
	}

	/**
	 * Of names that a reader recorded and a catalog has no entry for, those that are
	 * there all the same, as provisional ones or as the government or the like of a
	 * place; their recall is what counts.
	 */
	Score withoutEntry(Catalog catalog) {
		Score score = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			List<Mention<?>> found = names(pair.found()).toList();
			for (Thing thing : pair.expected().named()) {
				if (!isKnown(thing, catalog)) {
					score.add(pair.expected().para(), List.of(thing),
							found.stream()
								.filter((name) -> sameName(thing, name, name.of().acronym()))
								.limit(1)
								.toList(),
							(expected, mention) -> true);
				}
			}
		}
		return score;
	}

	/**
	 * Of the provisional names, those that a reader recorded as a name of the same
	 * family; its precision is what counts.
	 */
	Score provisionalThatAreNames() {
		Score score = new Score();
		for (Pair<Act, Action> pair : this.pairs) {
			for (Mention<?> name : provisional(pair.found())) {
				List<Thing> things = (name.of() instanceof Actor) ? pair.expected().actors()
						: pair.expected().initiatives();
				boolean named = things.stream().anyMatch((thing) -> sameName(thing, name, name.of().acronym()));
				score.add(pair.expected().para(), named ? List.of(name) : List.of(), List.of(name), Object::equals);
			}
		}
		return score;
	}

	private static List<Mention<?>> provisional(Action action) {
		return names(action).filter((mention) -> mention.of().isProvisional()).toList();
	}

	private static Stream<Mention<?>> names(Action action) {
		Stream<Mention<?>> actors = action.actors().stream().map(Participation::actor);
		return Stream.concat(actors, action.initiatives().stream());
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
					(thing, mention) -> sameName(thing, mention, null));
		}
		return score;
	}

	private static boolean sameActor(Thing thing, Participation found) {
		return sameName(thing, found.actor(), found.actor().of().acronym());
	}

	private static boolean sameName(Thing thing, Mention<?> mention, @Nullable String acronym) {
		return sameName(thing, mention.of(), acronym)
				|| Annotation.keys(Stream.of(mention.quote().text())).stream().anyMatch(thing.keys()::contains);
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
