package org.trama.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

	@TempDir
	Path folder;

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

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "gexf,.gexf,<gexf", "graphml,.graphml,<graphml", "cytoscape,.cyjs,\"elements\"",
			"json,.json,\"edges\"", "jsonld,.jsonld,oa:TextQuoteSelector", "svg,.svg,<svg" })
	void shouldHandOutTheNetworkAsText(String format, String ending, String content, Visitor visitor)
			throws IOException {
		drawn(visitor, "/red?nodes=agency&via=program&weight=jaccard");
		Path file = saved(visitor, format, ending);
		assertThat(Files.readString(file)).contains(content).contains("STPS");
		if (format.equals("svg")) {
			assertThat(Files.readString(file)).contains("SHA-256").contains("Jaccard").contains("/red?");
		}
	}

	@Test
	void shouldHandOutAPictureOfSomeSize(Visitor visitor) throws IOException {
		drawn(visitor, "/red?nodes=agency&via=program");
		assertThat(ImageIO.read(saved(visitor, "png", ".png").toFile()).getWidth()).isGreaterThan(1000);
	}

	@Test
	void shouldHandOutTables(Visitor visitor) throws IOException {
		drawn(visitor, "/red?nodes=agency&via=program");
		try (ZipFile tables = new ZipFile(saved(visitor, "csv", ".zip").toFile())) {
			List<String> names = tables.stream().map((entry) -> entry.getName()).toList();
			assertThat(names).contains("nodes.csv", "edges.csv", "incidence.csv");
		}
	}

	@Test
	void shouldHandOutAPageThatNeedsNoServerAndLeadsFromTiesToWords(Visitor visitor) throws IOException {
		visitor.expects("another host: file:");
		drawn(visitor, "/red?nodes=agency&via=program&agency=stps");
		Path file = saved(visitor, "html", ".html");
		assertThat(Files.readString(file)).doesNotContain("<script", "src=\"http", "@import");
		Page page = visitor.page();
		page.navigate(file.toUri().toString());
		assertThat(page.locator("svg").first()).isVisible();
		assertThat(page.locator("mark").first()).isAttached();
		String target = page.locator("svg a[href^='#']").first().getAttribute("href");
		assertThat(page.locator("[id='" + target.substring(1) + "']")).hasCount(1);
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

	private Path saved(Visitor visitor, String format, String ending) {
		Download file = visitor.download(visitor.page().locator("#take-" + format));
		assertThat(file.suggestedFilename()).startsWith("network-agency-program").endsWith(ending);
		Path saved = this.folder.resolve(file.suggestedFilename());
		file.saveAs(saved);
		return saved;
	}

}
