package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trama.extract.Annotation.Act;
import org.trama.extract.Annotation.Thing;
import org.trama.extract.Score.Pair;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is extracted from the bundled programme with what a careful reader
 * recorded from half of its lines. The floors are the product's promise.
 */
class AnnotationTests {

	private static final List<Pair<Act, Action>> PAIRS = new ArrayList<>();

	private static final Score ACTIONS = new Score();

	static {
		List<Act> acts = Annotation.actions();
		List<String> lines = acts.stream().map(Act::line).distinct().toList();
		for (String line : lines) {
			PAIRS.addAll(ACTIONS.add(line, acts.stream().filter((act) -> act.line().equals(line)).toList(),
					Bundled.EXTRACTION.actions().stream().filter((action) -> action.line().equals(line)).toList(),
					Act::begins));
		}
	}

	@Test
	void shouldFindTheActionsThatAReaderFinds() {
		assertThat(ACTIONS.f1()).as(ACTIONS.toString()).isEqualTo(1);
	}

	@Test
	void shouldFindTheActorsAndTheirRoles() {
		Score actors = new Score();
		Score roles = new Score();
		for (Pair<Act, Action> pair : PAIRS) {
			String where = pair.expected().para();
			actors.add(where, pair.expected().actors(), pair.found().actors(), AnnotationTests::sameActor)
				.forEach((both) -> roles.add(where + " " + both.expected().name(), List.of(both.expected().role()),
						List.of(role(both.found())), String::equals));
		}
		assertThat(actors.f1()).as(actors.toString()).isGreaterThanOrEqualTo(0.97);
		assertThat(roles.f1()).as(roles.toString()).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void shouldFindWhoLeads() {
		Score leads = new Score();
		for (Pair<Act, Action> pair : PAIRS) {
			leads.add(pair.expected().para(), pair.expected().actors().stream().filter(Thing::isLead).toList(),
					pair.found().actors().stream().filter((actor) -> actor.role() == Role.LEAD).toList(),
					AnnotationTests::sameActor);
		}
		assertThat(leads.f1()).as(leads.toString()).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void shouldFindProgramsInstrumentsAndForums() {
		Score initiatives = score((act) -> act.initiatives(), (action) -> action.initiatives());
		assertThat(initiatives.f1()).as(initiatives.toString()).isGreaterThanOrEqualTo(0.93);
	}

	@Test
	void shouldFindPlaces() {
		Score places = score((act) -> act.places(), (action) -> action.places());
		assertThat(places.f1()).as(places.toString()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void shouldFindPopulations() {
		Score populations = new Score();
		for (Pair<Act, Action> pair : PAIRS) {
			populations.add(pair.expected().para(), pair.expected().populations(), pair.found().populations(),
					(group, mention) -> group.id().equals(mention.of().id()));
		}
		assertThat(populations.f1()).as(populations.toString()).isGreaterThanOrEqualTo(0.93);
	}

	@Test
	void shouldFindThePopulationsOfTitles() {
		Score populations = new Score();
		Annotation.titles()
			.forEach((line) -> Bundled.EXTRACTION.titles()
				.stream()
				.filter((title) -> title.code().equals(line.code()))
				.forEach((title) -> populations.add(line.code(), line.populations(), title.populations(),
						(group, mention) -> group.id().equals(mention.of().id()))));
		assertThat(populations.f1()).as(populations.toString()).isGreaterThanOrEqualTo(0.93);
	}

	@Test
	void shouldFindQuantities() {
		Score quantities = new Score();
		for (Pair<Act, Action> pair : PAIRS) {
			quantities.add(pair.expected().para(), pair.expected().quantities(), pair.found().quantities(),
					(amount, quantity) -> amount.value() == quantity.value().doubleValue());
		}
		assertThat(quantities.f1()).as(quantities.toString()).isGreaterThanOrEqualTo(0.97);
	}

	private static <T extends Named> Score score(Function<Act, List<Thing>> expected,
			Function<Action, List<Mention<T>>> found) {
		Score score = new Score();
		for (Pair<Act, Action> pair : PAIRS) {
			score.add(pair.expected().para(), expected.apply(pair.expected()), found.apply(pair.found()),
					(thing, mention) -> sameName(thing, mention.of(), null));
		}
		return score;
	}

	private static boolean sameActor(Thing thing, Participation found) {
		return sameName(thing, found.actor().of(), found.actor().of().acronym());
	}

	private static boolean sameName(Thing thing, Named named, String acronym) {
		String acronymOf = (named instanceof Initiative initiative) ? initiative.acronym() : acronym;
		return Annotation.keys(Stream.concat(Stream.of(named.name(), acronymOf), named.aliases().stream()))
			.stream()
			.anyMatch(thing.keys()::contains);
	}

	private static String role(Participation participation) {
		return participation.role().name().toLowerCase(Locale.ROOT);
	}

}
