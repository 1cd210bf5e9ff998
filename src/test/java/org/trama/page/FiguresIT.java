package org.trama.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.document.ActionLine;
import org.trama.extract.Action;
import org.trama.extract.Bundled;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.mention.Mention;
import org.trama.extract.role.Participation;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.question.answer.Parts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each number on the page counts, reckoned from the records that were extracted, not
 * from the graph.
 */
@WithBrowser
class FiguresIT {

	private static final List<Action> ACTIONS = Bundled.EXTRACTION.actions();

	/** A population that contains no narrower one. */
	private static final String CHILDREN = "ninez-no-acompanada";

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	@Test
	void shouldCountInTheEditionLinesActionsAndThingsThatActionsName(Visitor visitor) {
		Map<String, Integer> expected = new TreeMap<>();
		expected.put("/fichas/lines", lines((line) -> true).size());
		expected.put("/fichas/lines?planned=true", lines(ActionLine::planned).size());
		expected.put("/fichas/actions", ACTIONS.size());
		for (Kind kind : Kind.named()) {
			expected.put("/fichas/" + kind.plural(),
					(int) ACTIONS.stream()
						.flatMap(FiguresIT::things)
						.filter((thing) -> thing.type() == kind)
						.map(CatalogEntry::id)
						.distinct()
						.count());
		}
		Map<String, Integer> shown = new TreeMap<>();
		visitor.open("/")
			.locator(".figures li a")
			.all()
			.forEach((figure) -> shown.put(figure.getAttribute("href"), number(figure.locator("b"))));
		assertThat(shown).isEqualTo(expected);
	}

	@Test
	void shouldCountInEachObjectiveLinesWithAndWithoutScheduleAndActions(Visitor visitor) {
		Map<String, List<Integer>> expected = new LinkedHashMap<>();
		for (ActionLine line : lines((line) -> true)) {
			String objective = line.code().substring(0, line.code().indexOf('.'));
			expected.putIfAbsent(objective,
					Stream
						.of(lines((one) -> isIn(objective, one.code()) && one.planned()),
								lines((one) -> isIn(objective, one.code()) && !one.planned()),
								ACTIONS.stream().filter((one) -> isIn(objective, one.line())).toList())
						.map(List::size)
						.toList());
		}
		Map<String, List<Integer>> shown = new LinkedHashMap<>();
		visitor.open("/")
			.locator(".coverage .bars li")
			.all()
			.forEach((bar) -> shown.put(bar.locator("b").innerText(), numbers(bar.locator("p.small"))));
		assertThat(shown).isEqualTo(expected);
	}

	@Test
	void shouldCountAnAgencysJointActionsOnceHoweverManyTakePart(Visitor visitor) {
		Map<String, List<Integer>> expected = new TreeMap<>();
		for (String agency : ACTIONS.stream()
			.flatMap((action) -> Parts.agencies(action).stream())
			.collect(Collectors.toSet())) {
			List<Set<String>> joint = ACTIONS.stream()
				.map(Parts::agencies)
				.filter((team) -> team.contains(agency) && team.size() > 1)
				.toList();
			int partners = (int) joint.stream().flatMap(Set::stream).distinct().count() - 1;
			expected.put("/fichas/agencies/" + agency, List.of(joint.size(), partners));
		}
		List<Integer> shown = new ArrayList<>();
		for (Locator row : visitor.open("/").locator(".connected tbody tr").all()) {
			List<Integer> numbers = row.locator("td").all().stream().limit(2).map((cell) -> number(cell)).toList();
			assertThat(numbers).isEqualTo(expected.get(row.locator("th a").getAttribute("href")));
			shown.add(numbers.get(0));
		}
		assertThat(shown).as("the most joint actions first")
			.isEqualTo(expected.values()
				.stream()
				.map((counts) -> counts.get(0))
				.sorted((a, b) -> b - a)
				.limit(shown.size())
				.toList())
			.isNotEmpty();
	}

	@Test
	void shouldCountInEachCardWhatTheListHasToWhichItLeads(Visitor visitor) {
		Page page = visitor.open("/");
		Map<String, Integer> cards = new LinkedHashMap<>();
		page.locator(".attention .card:has(.all)")
			.all()
			.forEach((card) -> cards.put(card.locator(".all a").getAttribute("href"), number(card.locator(".amount"))));
		assertThat(cards).hasSizeGreaterThan(4);
		cards.forEach((address, count) -> {
			visitor.open(address);
			assertThat(number(page.locator(".list-head .count"))).as(address).isEqualTo(count);
		});
	}

	@Test
	void shouldTellHowManyServeAPopulationThatIsNotServedByOneAlone(Visitor visitor) {
		Set<String> agencies = ACTIONS.stream()
			.filter((action) -> action.populations().stream().anyMatch((one) -> one.of().id().equals(CHILDREN)))
			.flatMap((action) -> Parts.agencies(action).stream())
			.collect(Collectors.toSet());
		assertThat(visitor.open("/coincidencias?view=gaps&gap=single&population=" + CHILDREN).locator(".desk-body"))
			.containsText("la atienden %d dependencias; ninguna está sola".formatted(agencies.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "inm", "stps", "pgr", "cenapi" })
	void shouldCountOnAnAgencysSheetItsActionsByRoleAndTheirLines(String agency, Visitor visitor) {
		List<Action> own = ACTIONS.stream().filter((action) -> has(action, agency)).toList();
		List<Integer> expected = new ArrayList<>(List.of(own.size()));
		for (Role role : Role.values()) {
			expected.add((int) own.stream().filter((action) -> Parts.has(action, agency, role)).count());
		}
		expected.add((int) own.stream().filter((action) -> acts(action, agency)).map(Action::line).distinct().count());
		Page page = visitor.open("/fichas/agencies/" + agency);
		assertThat(figures(page)).isEqualTo(expected);
		assertThat(page.locator("dl.figures dt").last()).hasText("Líneas en que encabeza o colabora");
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies/inm", "programs/ptat", "populations/ninez-no-acompanada" })
	void shouldCountBesideEachLineTheActionsToWhichTheCountLeads(String thing, Visitor visitor) {
		Page page = visitor.open("/fichas/" + thing);
		Map<String, Integer> counts = new LinkedHashMap<>();
		page.locator(".of-lines a.joint")
			.all()
			.forEach((count) -> counts.put(count.getAttribute("href"), numbers(count).get(0)));
		assertThat(counts).isNotEmpty();
		counts.forEach((address, count) -> {
			visitor.open(address);
			assertThat(number(page.locator("#found"))).as(address).isEqualTo(count);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "programa-paisano", "ptat" })
	void shouldCountOnAProgrammesSheetTheActionsThatNameItAndTheirLines(String program, Visitor visitor) {
		List<Action> own = ACTIONS.stream()
			.filter((action) -> things(action).anyMatch((thing) -> thing.id().equals(program)))
			.toList();
		assertThat(figures(visitor.open("/fichas/programs/" + program))).containsExactly(own.size(),
				(int) own.stream().map(Action::line).distinct().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies", "programs", "forums" })
	void shouldCountInAListTheActionsThatNameEach(String collection, Visitor visitor) {
		Kind kind = Kind.ofPlural(collection).orElseThrow();
		Map<String, Integer> expected = new TreeMap<>();
		ACTIONS.forEach((action) -> things(action).filter((thing) -> thing.type() == kind)
			.map(CatalogEntry::id)
			.distinct()
			.forEach((id) -> expected.merge("/fichas/" + collection + "/" + id, 1, Integer::sum)));
		Map<String, Integer> shown = new TreeMap<>();
		visitor.open("/fichas/" + collection)
			.locator("table.list tbody tr")
			.all()
			.forEach((row) -> shown.put(row.locator("th a").first().getAttribute("href"),
					number(row.locator("td.numeric").first())));
		assertThat(shown).isNotEmpty();
		assertThat(expected).containsAllEntriesOf(shown);
	}

	private static List<ActionLine> lines(Predicate<ActionLine> wanted) {
		return Bundled.DOCUMENT.lines().filter(wanted).toList();
	}

	private static boolean isIn(String objective, String code) {
		return code.startsWith(objective + ".");
	}

	private static Stream<CatalogEntry> things(Action action) {
		return Stream
			.concat(action.actors().stream().map(Participation::actor),
					Stream.of(action.initiatives(), action.populations(), action.places()).flatMap(List::stream))
			.map(Mention::of);
	}

	private static boolean has(Action action, String agency) {
		return Stream.of(Role.values()).anyMatch((role) -> Parts.has(action, agency, role));
	}

	private static boolean acts(Action action, String agency) {
		return Stream.of(Role.values()).filter(Role::isActive).anyMatch((role) -> Parts.has(action, agency, role));
	}

	private static List<Integer> figures(Page page) {
		return page.locator("dl.figures dd").all().stream().map(FiguresIT::number).toList();
	}

	private static int number(Locator element) {
		return numbers(element).get(0);
	}

	/** The numbers in an element's words, as Spanish writes them. */
	private static List<Integer> numbers(Locator element) {
		Matcher matcher = NUMBER.matcher(element.textContent().replace(",", ""));
		return matcher.results().map((found) -> Integer.valueOf(found.group())).toList();
	}

}
