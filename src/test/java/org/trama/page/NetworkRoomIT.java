package org.trama.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who looks at the network, asks of a tie where it says that, and takes the
 * picture to a meeting.
 */
@WithBrowser
class NetworkRoomIT {

	/**
	 * Of what stands in the light, what is not wholly seen: outside or under something.
	 */
	private static final String HIDDEN = """
			[...document.querySelectorAll('.drawing .node.lit path')].filter((path) => {
			  const { left, right, top, bottom } = path.getBoundingClientRect();
			  const window = document.querySelector('.drawing .canvas').getBoundingClientRect();
			  return left < window.left || right > window.right || top < Math.max(0, window.top) || bottom > Math.min(innerHeight, window.bottom)
				|| [...document.querySelectorAll('.panel, .drawing .over')].map((over) => over.getBoundingClientRect())
				  .some((over) => over.left < right && over.right > left && over.top < bottom && over.bottom > top);
			})""";

	@Test
	void shouldDrawAPresetAndShowTheWordsBehindATieThatIsClicked(Visitor visitor) {
		Page page = drawn(visitor, "/red");
		visitor.link("Que comparten programas").click();
		page.waitForURL((url) -> url.contains("via=program"));
		visitor.settled();
		clickATie(page);
		page.waitForURL((url) -> url.contains("selected="));
		String id = page.locator(".drawing .tie.selected").getAttribute("data-id");
		assertThat(page.locator(".panel blockquote mark").first()).isVisible();
		String address = visitor.where();
		page.reload();
		visitor.settled();
		assertThat(page.locator(".panel blockquote mark").first()).isVisible();
		assertThat(visitor.where()).isEqualTo(address);
		assertThat(page.locator(".drawing .tie.selected")).hasAttribute("data-id", id);
		page.goBack();
		assertThat(page.locator(".panel blockquote")).hasCount(0);
	}

	@Test
	void shouldBeReadAndOpenedByKeyboardAlone(Visitor visitor) {
		Page page = drawn(visitor, "/red");
		Locator node = page.locator(".drawing .node[tabindex='0']");
		assertThat(node).hasCount(1);
		assertThat(node.getAttribute("aria-label")).contains("dependencia");
		node.focus();
		page.keyboard().press("ArrowRight");
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.contains("selected="));
		assertThat(page.locator(".panel h2").first()).isVisible();
	}

	@Test
	void shouldShowTheSameTiesInATableAsInTheDrawing(Visitor visitor) {
		Page page = drawn(visitor, "/red?nodes=agency&via=program");
		int drawn = page.locator(".drawing .tie").count();
		page.navigate(page.url() + "&tab=ties");
		visitor.settled();
		assertThat(page.locator("main")).containsText(drawn + " vínculo");
	}

	@Test
	void shouldHideANodeAndBringItBack(Visitor visitor) {
		Page page = drawn(visitor, "/red?selected=inm");
		int all = page.locator(".drawing .node").count();
		visitor.link("Ocultar").click();
		assertThat(page.locator(".drawing .node")).hasCount(all - 1);
		visitor.button("Deshacer").click();
		assertThat(page.locator(".drawing .node")).hasCount(all);
	}

	@Test
	void shouldSayWhatToTryWhenThereIsNoNetwork(Visitor visitor) {
		Page page = visitor.open("/red?min=999");
		assertThat(page.locator("main")).containsText("no hay ninguna red");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quitar el peso mínimo"))
			.or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Quitar el peso mínimo")))
			.first()
			.click();
		assertThat(page.locator(".drawing .node").first()).isVisible();
	}

	@Test
	void shouldGiveTheDrawingMostOfTheWindow(Visitor visitor) {
		Page page = drawn(visitor.through(1440, 900), "/red");
		double part = ((Number) page.evaluate("""
				() => {
				  const { top, bottom, width } = document.querySelector('.drawing .canvas').getBoundingClientRect();
				  return (Math.min(bottom, innerHeight) - Math.max(top, 0)) * width / (innerWidth * innerHeight);
				}""")).doubleValue();
		assertThat(part).isGreaterThan(0.6);
	}

	@Test
	void shouldBeReachedByKeyboardInFewSteps(Visitor visitor) {
		Page page = drawn(visitor, "/red");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".drawing .node:focus")).hasCount(1);
	}

	@Test
	void shouldReachTheDrawingPastAllThatStandsBeforeItWithFewerThanTwentyTabs(Visitor visitor) {
		Page page = drawn(visitor, "/red");
		int tabs = 0;
		do {
			page.keyboard().press("Tab");
			tabs++;
		}
		while (page.locator(".drawing .node:focus").count() == 0 && tabs < 40);
		assertThat(tabs).isLessThan(20);
	}

	@Test
	void shouldLeadFromOneNetworkToStartFromToTheNextByArrows(Visitor visitor) {
		Page page = drawn(visitor, "/red");
		page.locator(".presets a[tabindex='0']").focus();
		page.keyboard().press("End");
		assertThat(page.locator(".presets a").last()).isFocused();
		page.keyboard().press("ArrowRight");
		assertThat(page.locator(".presets a").first()).isFocused();
	}

	@Test
	void shouldDrawAtOnceWhatIsChosenInTheCriteria(Visitor visitor) {
		Page page = drawn(visitor, "/red");
		assertThat(page.locator("#network-drawer")).isHidden();
		visitor.button("Criterios").click();
		page.locator("#via-program").check();
		page.waitForURL((url) -> url.contains("via=action%2Cprogram"));
		page.locator("#via-action").uncheck();
		page.waitForURL((url) -> url.contains("via=program"));
		visitor.settled();
		int all = page.locator(".drawing .tie").count();
		assertThat(page.locator("#network-min")).hasAttribute("min", "1");
		page.locator("#network-min").focus();
		page.keyboard().press("ArrowRight");
		page.waitForURL((url) -> url.contains("min=2"));
		visitor.settled();
		assertThat(page.locator("#network-min")).isFocused();
		assertThat(page.locator("#network-min")).hasAttribute("aria-valuetext", "2 o más programas");
		assertThat(page.locator(".drawing .tie").count()).isLessThan(all);
		page.locator("#network-passages").press("End");
		page.waitForURL((url) -> url.contains("passages="));
		visitor.button("Criterios").click();
		assertThat(page.locator("#network-drawer")).isHidden();
	}

	@ParameterizedTest(name = "{0} at {1} x {2}")
	@CsvSource({ "/red, 1440, 900", "/red, 360, 720", "/red?nodes=population, 1440, 900",
			"/red?nodes=population, 360, 720", "'/red?nodes=agency,population', 1440, 900",
			"'/red?nodes=agency,population', 360, 720", "'/red?nodes=agency,program', 1920, 1080" })
	void shouldAlwaysNameTheLargestNodes(String address, int width, int height, Visitor visitor) {
		Page page = drawn(visitor.through(width, height), address);
		page.waitForFunction("() => document.querySelector('.drawing .label')");
		List<?> unnamed = (List<?>) page.evaluate(
				"""
						() => {
						  const nodes = [...document.querySelectorAll('.drawing .node')].map((node) => ({ id: node.dataset.id,
						    size: node.querySelector('path').transform.baseVal.consolidate().matrix.a }));
						  const sizes = nodes.map(({ size }) => size).sort((a, b) => b - a);
						  const { left, right, top, bottom } = document.querySelector('.drawing .canvas').getBoundingClientRect();
						  return nodes.filter(({ size }) => size > sizes[12]).map(({ id }) => id).filter((id) => {
						    const box = document.querySelector(`.drawing [data-of="${CSS.escape(id)}"] text`)?.getBoundingClientRect();
						    return !box || box.left < left - 2 || box.right > right + 2 || box.top < top - 2 || box.bottom > bottom + 2;
						  });
						}""");
		assertThat(unnamed).isEmpty();
	}

	@ParameterizedTest(name = "{0} x {1}")
	@CsvSource({ "1440, 900", "1024, 768", "360, 720" })
	void shouldShowAChosenNodeAndItsNeighboursWhereNothingLiesOverThem(int width, int height, Visitor visitor) {
		Page page = drawn(visitor.through(width, height), "/red");
		if (width > 1000) {
			visitor.button("Criterios").click();
		}
		for (String id : List.of("sre", "inm", "sndif")) {
			page.locator(".drawing .node[data-id=" + id + "]").dispatchEvent("click");
			page.waitForURL((url) -> url.contains("selected=" + id));
			visitor.settled();
			page.waitForFunction(HIDDEN + ".length === 0");
			assertThat(page.locator(".panel .its-ties").evaluate("(list) => getComputedStyle(list).overflowY"))
				.isEqualTo("visible");
		}
	}

	@Test
	void shouldBeginTheDrawingHighOnATelephoneAndStandStill(Visitor visitor) {
		visitor.notesShifts();
		Page page = drawn(visitor.through(360, 720), "/red?selected=inm");
		page.waitForFunction("() => document.querySelector('.drawing .label')");
		assertThat(page.locator(".drawing .canvas").boundingBox().y).isLessThan(320);
		assertThat(visitor.shift()).isLessThan(0.1);
	}

	@Test
	void shouldShowTheWayBetweenTwoNodesAndChooseSeveral(Visitor visitor) {
		Page page = drawn(visitor, "/red?selected=conapo");
		page.locator(".drawing .node[data-id=inm]").focus();
		page.keyboard().press("Shift+Enter");
		page.waitForURL((url) -> url.contains("selected=conapo%2Cinm"));
		assertThat(page.locator(".panel")).containsText("De CONAPO a INM hay 2 pasos: por");
		assertThat(page.locator(".drawing .tie.lit")).hasCount(2);
		page.locator("#panel-only").click();
		assertThat(page.locator(".drawing .node")).hasCount(2);
	}

	@Test
	void shouldKeepWhatIsChosenAndNamedWhenOtherCriteriaAreSet(Visitor visitor) {
		Page page = drawn(visitor, "/red?nodes=agency&via=program&selected=inm&community=inm~Frontera");
		visitor.button("Criterios").click();
		page.locator("#network-isolates").check();
		page.waitForURL((url) -> url.contains("isolates=true"));
		visitor.settled();
		assertThat(page.locator(".drawing .node.selected")).hasAttribute("data-id", "inm");
		assertThat(page.locator(".panel .measures")).containsText("Frontera");
	}

	@Test
	void shouldChooseWhatALineIsDrawnAround(Visitor visitor) {
		Page page = drawn(visitor.through(1440, 900), "/red");
		int all = page.locator(".drawing .node").count();
		visitor.button("Elegir varios rodeándolos").click();
		Locator canvas = page.locator(".drawing .canvas");
		double left = canvas.boundingBox().x;
		double top = canvas.boundingBox().y;
		double right = left + canvas.boundingBox().width;
		double bottom = top + canvas.boundingBox().height;
		page.mouse().move(left + 300, top + 4);
		page.mouse().down();
		page.mouse().move(right - 4, top + 4);
		page.mouse().move(right - 4, bottom - 4);
		page.mouse().move(left + 300, bottom - 4);
		page.mouse().up();
		assertThat(page.locator(".panel h2")).hasText(all + " nodos elegidos");
	}

	@Test
	void shouldKeepTheTableWhereItWasScrolledWhenItIsSorted(Visitor visitor) {
		Page page = drawn(visitor.through(700, 800), "/red");
		page.locator(".columns summary").click();
		page.locator("#column-pageRank").check();
		page.waitForURL((url) -> url.contains("columns="));
		visitor.settled();
		page.evaluate("() => { document.querySelector('.table .scroller').scrollLeft = 300; }");
		page.locator("th button", new Page.LocatorOptions().setHasText("PageRank")).dispatchEvent("click");
		page.waitForURL((url) -> url.contains("sort="));
		visitor.settled();
		assertThat(page.evaluate("() => document.querySelector('.table .scroller').scrollLeft")).isEqualTo(300);
	}

	/** Clicks where a tie is and no node lies over it. */
	private static void clickATie(Page page) {
		List<?> at = (List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.drawing .tie')].map((tie) => tie.getBoundingClientRect())
					.map(({ x, y, width, height }) => [x + width / 2, y + height / 2])
					.find(([x, y]) => document.elementFromPoint(x, y)?.closest('.canvas')
						&& !document.elementFromPoint(x, y).closest('.node'))
				""");
		page.mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
	}

	private static Page drawn(Visitor visitor, String address) {
		Page page = visitor.open(address);
		page.locator(".drawing .node").first().waitFor();
		return page;
	}

}
