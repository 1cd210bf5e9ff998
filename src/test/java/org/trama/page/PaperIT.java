package org.trama.page;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.extract.Action;
import org.trama.extract.Bundled;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who takes the page to a meeting on paper: nothing is missing there unsaid.
 */
@WithBrowser
class PaperIT {

	private static final List<Action> ACTIONS = Bundled.EXTRACTION.actions();

	/** The code of a line of action and its title. */
	private static final Pattern ROW = Pattern.compile("\\d\\.\\d\\.\\d+\\p{L}");

	@ParameterizedTest
	@ValueSource(strings = { "/", "/preguntas", "/preguntas/shared-programs?agency=stps&min=2", "/preguntas/coverage",
			"/coincidencias", "/coincidencias?view=apart&population=ninez-no-acompanada",
			"/coincidencias?view=gaps&gap=unscheduled", "/coincidencias?view=matrix",
			"/coincidencias?view=gaps&gap=single&population=ninez-no-acompanada", "/fichas", "/fichas/agencies",
			"/fichas/actions?agency=stps", "/fichas/lines", "/fichas/plans/pem-2014-2018", "/fichas/agencies/inm",
			"/fichas/programs/ptat", "/fichas/populations/ninez-no-acompanada", "/fichas/places/canada",
			"/fichas/lines/1.2.6", "/fichas/actions/pem-2018:2.3.1:2", "/fichas/source/pem-2018?lines=1310-1312",
			"/buscar?q=ninos+migracion", "/informes", "/informes/poblaciones/ninez-no-acompanada",
			"/informes/dependencias/inm" })
	void shouldPrintAllThatIsShownAndCutNothing(String address, Visitor visitor) {
		Page page = visitor.open(address);
		List<String> texts = visitor.texts();
		Paper paper = Paper.of(page.pdf());
		assertThat(texts).isNotEmpty();
		assertThat(texts.stream().filter((text) -> !paper.has(text))).as("missing on paper").isEmpty();
		assertThat(paper.cut()).as("cut at the right").isEmpty();
		for (int i = 0; i < paper.pages().size(); i++) {
			assertThat(paper.pages().get(i)).as("the page's number")
				.contains("%d/%d".formatted(i + 1, paper.pages().size()));
		}
	}

	@Test
	void shouldPrintEveryActionOfASheetOnce(Visitor visitor) {
		for (String population : List.of("ninez-no-acompanada", "repatriados")) {
			Paper paper = Paper.of(visitor.open("/fichas/populations/" + population).pdf());
			List<Action> own = ACTIONS.stream()
				.filter((action) -> action.populations().stream().anyMatch((one) -> one.of().id().equals(population)))
				.toList();
			assertThat(own).hasSizeGreaterThan(4)
				.allSatisfy((action) -> assertThat(paper.times(action.text())).as(action.text()).isEqualTo(1));
		}
	}

	@Test
	void shouldPrintAPassageThatSeveralEntriesShareOnce(Visitor visitor) {
		Page page = visitor.open("/coincidencias");
		List<String> shown = page.locator("main blockquote").allTextContents();
		List<String> different = shown.stream().distinct().toList();
		assertThat(different).hasSizeLessThan(shown.size());
		Paper paper = Paper.of(page.pdf());
		assertThat(different).allSatisfy((text) -> assertThat(paper.times(text)).as(text).isEqualTo(1));
		assertThat(page.locator("main blockquote").allTextContents()).as("on the screen again").isEqualTo(shown);
	}

	@Test
	void shouldRepeatTheHeadOfATableOnEveryPage(Visitor visitor) {
		Paper paper = Paper.of(visitor.open("/coincidencias?view=gaps&gap=unscheduled").pdf());
		List<String> withRows = paper.seen().stream().filter((page) -> ROW.matcher(page).find()).toList();
		assertThat(withRows).hasSizeGreaterThan(2)
			.allMatch((page) -> page.contains(Paper.plain("Línea de acción Objetivo Poblaciones")));
	}

	@Test
	void shouldSayOnPaperHowMuchOfAListIsElsewhere(Visitor visitor) {
		Page page = visitor.open("/fichas/actions");
		Paper paper = Paper.of(page.pdf());
		assertThat(paper.has("1–20 de %d".formatted(ACTIONS.size()))).isTrue();
		assertThat(paper.has("lo demás está en " + page.url())).isTrue();
	}

	@Test
	void shouldPrintAWholeListForWhoAsksForAllOfIt(Visitor visitor) {
		Page page = visitor.open("/fichas/actions");
		page.evaluate("() => { window.print = () => { window.printed = true; }; }");
		visitor.button("Imprimir todo").click();
		page.waitForFunction("() => window.printed");
		assertThat(page.locator("main .acts > li"))
			.satisfies((items) -> assertThat(items.count()).isEqualTo(ACTIONS.size()));
		Paper paper = Paper.of(page.pdf());
		assertThat(ACTIONS).allMatch((action) -> paper.has(action.text()));
	}

	/** Nine columns, most of them of words. */
	@Test
	void shouldPrintAWideAnswerRowByRowWithTitlesBesideTheirCells(Visitor visitor) {
		Page page = visitor.open("/preguntas/overlaps");
		List<String> titles = page.locator("main .view-place thead th:not(:first-child)").allTextContents();
		List<String> texts = page.locator("main .view-place td .long > p").allTextContents();
		List<String> folds = page.locator("main .view-place td .long .begin").allTextContents();
		Paper paper = Paper.of(page.pdf());
		int rows = page.locator("main .view-place tbody tr").count();
		assertThat(titles).hasSizeGreaterThan(5)
			.allSatisfy((title) -> assertThat(paper.times(title + ":")).isGreaterThanOrEqualTo(rows));
		assertThat(texts).isNotEmpty().allMatch(paper::has);
		assertThat(folds).isNotEmpty().noneMatch(paper::has);
	}

	@Test
	void shouldPrintEveryPairOnTheSheetForAMeeting(Visitor visitor) {
		Page page = visitor.open("/coincidencias");
		page.evaluate("() => { window.print = () => { window.printed = true; }; }");
		String count = page.locator(".list-head .count").textContent();
		visitor.button("Hoja para la reunión").click();
		page.waitForFunction("() => window.printed");
		assertThat(count).startsWith(page.locator("main .entries > li").count() + " ");
	}

	@Test
	void shouldPrintANetworkAsAPictureWithItsKeyAndTheWordsBehindATie(Visitor visitor) {
		Page page = visitor.open("/red?nodes=agency&via=program&selected=sre~stps");
		List<String> words = page.locator(".panel blockquote").allTextContents();
		List<String> rows = page.locator(".table tbody tr td:first-child").allTextContents();
		Paper paper = Paper.of(page.pdf());
		assertThat(words).isNotEmpty().allMatch(paper::has);
		assertThat(rows).isNotEmpty().allMatch((row) -> paper.has(row.strip()));
		assertThat(paper.has("UPM: Unidad de Política Migratoria")).isTrue();
		assertThat(paper.cut()).as("cut at the right").isEmpty();
	}

	@Test
	void shouldPrintBothTablesOfANetworkWhole(Visitor visitor) {
		Page page = visitor.open("/red?nodes=agency,population");
		Paper paper = Paper.of(page.pdf());
		List<?> names = (List<?>) page.evaluate("""
				() => fetch('/api/network?nodes=agency,population').then((answer) => answer.json())
				  .then(({nodes, edges}) => [...nodes.map(({label}) => label), ...edges.map(({source, target}) =>
				    [source, target].map((end) => nodes.find(({id}) => id === end).label).join(' — '))])""");
		assertThat(names).hasSizeGreaterThan(100).allMatch((name) -> paper.has(String.valueOf(name)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/coincidencias", "/fichas/agencies", "/fichas/actions", "/buscar?q=migrantes" })
	void shouldSayAboveAPartOfAListThatItIsOneAndHowToPrintAll(String address, Visitor visitor) {
		Page page = visitor.open(address);
		assertThat(Paper.of(page.pdf()).pages().get(0)).contains(Paper.plain("Esto es solo una parte: 1–"),
				Paper.plain("use «Imprimir todo»"));
		assertThat(page.locator(".part-only").count()).as("on the screen again").isZero();
	}

	@Test
	void shouldBringAllOfAListForWhoPrintsWithTheKeyboard(Visitor visitor) {
		Page page = visitor.open("/fichas/actions");
		page.evaluate("() => { window.print = () => { window.printed = true; }; }");
		page.keyboard().press("Control+p");
		page.waitForFunction("() => window.printed");
		assertThat(page.locator("main .acts > li").count()).isEqualTo(ACTIONS.size());
	}

	/** As wide as the paper of a matrix between its margins. */
	@Test
	void shouldLayNoHeadOfAPrintedMatrixOverAnother(Visitor visitor) {
		Page page = visitor.through(1047, 720).open("/coincidencias?view=matrix");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.heat thead th')].filter((head) =>
				  head.querySelector('.upright').getBoundingClientRect().width > head.getBoundingClientRect().width + 1)
				  .map((head) => head.textContent)""")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/informes/agencies/inm", "/informes/populations/migrantes" })
	void shouldPrintTheWordsOfABriefLargeEnoughAndSayWhereTheRestIs(String brief, Visitor visitor) {
		Page page = visitor.open(brief);
		assertThat(Paper.of(page.pdf()).has(brief + "?whole=true")).isTrue();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((List<?>) page.evaluate(
				"""
						() => [...document.querySelectorAll('.brief :is(li, td, th, p, q, span)')].filter((element) =>
						  element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 9.9).map((element) => element.textContent)"""))
			.as("smaller than 7.5 points")
			.isEmpty();
	}

	@Test
	void shouldPutABriefOfFewActionsOnOneSheet(Visitor visitor) {
		assertThat(Paper.of(visitor.open("/informes/populations/ninez-no-acompanada").pdf()).pages()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/informes/agencies/pgr", "/informes/agencies/sfp", "/informes/agencies/stps",
			"/informes/populations/migrantes", "/informes/populations/ninez-no-acompanada",
			"/informes/agencies/oic-inm" })
	void shouldFillTwoSheetsBeforeABriefLeavesAnythingOut(String brief, Visitor visitor) {
		Page page = visitor.open(brief);
		byte[] printed = page.pdf();
		boolean leavesOut = Paper.of(printed).has("?whole=true");
		assertThat(page.locator(".brief td").allInnerTexts().stream().anyMatch((cell) -> cell.contains(" +")))
			.as("counted and not named")
			.isIn(false, leavesOut);
		assertThat(Paper.of(printed).pages()).hasSizeLessThanOrEqualTo(2);
		if (leavesOut) {
			assertThat(Paper.of(printed).pages()).hasSize(2);
			assertThat(Paper.filled(printed)).as("how far down the second sheet is written").isGreaterThan(0.75);
		}
	}

	@Test
	void shouldPutABriefOnTwoSheetsAtMost(Visitor visitor) {
		for (String collection : List.of("agencies", "populations", "programs", "places")) {
			List<String> largest = visitor.open("/fichas/" + collection)
				.locator("table.list tbody th a")
				.all()
				.stream()
				.limit(2)
				.map((Locator link) -> link.getAttribute("href"))
				.toList();
			assertThat(largest).isNotEmpty().allSatisfy((sheet) -> {
				Paper paper = Paper.of(visitor.open(sheet.replace("/fichas/", "/informes/")).pdf());
				assertThat(paper.pages()).as(sheet).hasSizeLessThanOrEqualTo(2);
			});
		}
	}

}
