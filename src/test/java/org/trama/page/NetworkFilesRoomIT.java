package org.trama.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who takes the network along: as data, as a picture for a report, as a page
 * that needs no server.
 */
@WithBrowser
class NetworkFilesRoomIT {

	@TempDir
	Path folder;

	@Test
	void shouldCallACommunityInLegendPictureAndDataAsTheReaderNamesIt(Visitor visitor) throws IOException {
		Page page = drawn(visitor, "/red?nodes=agency&via=program");
		page.locator("#community-1").fill("Paso & retorno");
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.contains("%7EPaso"));
		visitor.settled();
		page.reload();
		visitor.settled();
		assertThat(page.locator("#community-1")).hasValue("Paso & retorno");
		assertThat(Files.readString(saved(visitor, "svg", ".svg"))).contains("Paso &amp; retorno");
		assertThat(Files.readString(saved(visitor, "gexf", ".gexf"))).contains("Paso &amp; retorno");
	}

	@Test
	void shouldHandOutGexfWithTheColoursThatAreSeen(Visitor visitor) throws IOException {
		Page page = drawn(visitor, "/red?nodes=agency&via=program&colour=component&size=betweenness");
		String seen = (String) page.evaluate("""
				() => getComputedStyle(document.querySelector('.drawing .node[data-id=inm] path')).fill""");
		List<String> colours = List.of(seen.replaceAll("[^0-9,]", "").split(","));
		String gexf = Files.readString(saved(visitor, "gexf", ".gexf"));
		String node = gexf.substring(gexf.indexOf("id=\"inm\""));
		assertThat(node.substring(0, node.indexOf("</node>"))).contains(
				"<viz:color r=\"%s\" g=\"%s\" b=\"%s\"".formatted(colours.get(0), colours.get(1), colours.get(2)));
	}

	@Test
	void shouldHandOutAPictureInNamedGroupsWithSamplesAKeyAndACitation(Visitor visitor) throws IOException {
		drawn(visitor, "/red?nodes=agency&via=program");
		String svg = Files.readString(saved(visitor, "svg", ".svg"));
		assertThat(svg).contains("inkscape:label=\"Vínculos\"", "inkscape:label=\"Nodos\"",
				"inkscape:label=\"Nombres\"", "Siglas y nombres", "SRE: Secretaría de Relaciones Exteriores");
		String seen = svg.replaceAll("(?s)<metadata>.*</metadata>", "");
		String whole = svg.replaceAll("(?s).*<metadata>|</metadata>.*", "");
		assertThat(whole).containsPattern("SHA-256 [0-9a-f]{64}");
		assertThat(seen).containsPattern("SHA-256 [0-9a-f]{12}\\)").doesNotContainPattern("[0-9a-f]{64}");
	}

	@Test
	void shouldNameEachNodeOfAPictureThereOrByItsNumberInTheKey(Visitor visitor) throws IOException {
		Page page = drawn(visitor, "/red?nodes=agency,population");
		String svg = Files.readString(saved(visitor, "svg", ".svg"));
		List<String> written = all("<g[^>]* data-of=[^>]*>(.*?)</g>", svg).stream()
			.map((name) -> name.replace("</tspan><tspan", "</tspan> <tspan").replaceAll("<[^>]*>", ""))
			.toList();
		List<String> numbers = all("<text[^>]* data-number=\"(\\d+)\"", svg);
		List<String> explained = all("<text[^>]* font-size=\"10.5\"[^>]*>([^<:]*): ", svg);
		assertThat(explained).isNotEmpty()
			.containsAll(numbers)
			.allMatch((key) -> written.contains(key) || numbers.contains(key));
		assertThat(numbers).as("the picture has no room for all names").isNotEmpty();
		assertThat(written.size() + numbers.size()).isEqualTo(page.locator(".drawing .node").count());
	}

	private static List<String> all(String pattern, String svg) {
		return Pattern.compile(pattern).matcher(svg).results().map((found) -> found.group(1)).toList();
	}

	@Test
	void shouldWriteInPicturesNoNameOnATieAndTheNamesOfTheLargest(Visitor visitor) {
		drawn(visitor, "/red?nodes=agency");
		Object wrong = visitor.page()
			.evaluate(
					"""
							async () => {
							  const [{PRESETS, asked, recipeIn}, {ask}, {viewOf}, {lookOf}, {pictureOf}] = await Promise.all(['/rooms/network/recipe.js',
							    '/page/api.js', '/rooms/network/view.js', '/rooms/network/look.js', '/rooms/network/picture/picture.js'].map((module) => import(module)));
							  const wrong = [];
							  for (const [preset, recipe] of PRESETS) {
							    const query = new URLSearchParams(recipe);
							    const net = await ask('/api/network', asked(query), {});
							    const view = viewOf(net, query);
							    const picture = await pictureOf({net, view, look: lookOf(net, view, query)});
							    document.body.replaceChildren(picture);
							    const names = [...picture.querySelectorAll('#layer-names > g')];
							    const ties = [...picture.querySelectorAll('#layer-ties line')];
							    const [dx, dy] = [picture.getBoundingClientRect().left, picture.getBoundingClientRect().top];
							    names.forEach((name) => {
							      const {left, right, top, bottom} = name.querySelector('text').getBoundingClientRect();
							      const inside = (x, y) => x > left - dx + 1 && x < right - dx - 1 && y > top - dy + 2 && y < bottom - dy - 2;
							      ties.forEach(({x1, y1, x2, y2}) => {
							        const [a, b, c, d] = [x1, y1, x2, y2].map(({baseVal}) => baseVal.value);
							        for (let i = 0; i <= 1500; i++) {
							          if (inside(a + (c - a) * i / 1500, b + (d - b) * i / 1500)) {
							            wrong.push(`${preset}: ${name.textContent}`);
							            break;
							          }
							        }
							      });
							    });
							    const named = new Set(names.map(({dataset}) => dataset.of));
							    [...view.nodes].sort((a, b) => b.degree - a.degree).slice(0, 3).filter(({id}) => !named.has(id)).forEach(({id}) => wrong.push(`${preset}: no ${id}`));
							  }
							  return wrong.join();
							}""");
		assertThat(wrong).isEqualTo("");
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
	void shouldWriteIntoThePictureItselfWhereItComesFrom(Visitor visitor) throws IOException {
		drawn(visitor, "/red?nodes=agency&via=program");
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(saved(visitor, "png", ".png").toFile())) {
			reader.setInput(in);
			IIOMetadata metadata = reader.getImageMetadata(0);
			NodeList texts = ((Element) metadata.getAsTree("javax_imageio_png_1.0")).getElementsByTagName("iTXtEntry");
			Map<String, String> words = IntStream.range(0, texts.getLength())
				.mapToObj((i) -> (Element) texts.item(i))
				.collect(Collectors.toMap((entry) -> entry.getAttribute("keyword"),
						(entry) -> entry.getAttribute("text")));
			assertThat(words).containsEntry("Title", "Dependencias con programas en común");
			assertThat(words.get("Description")).containsPattern("SHA-256 [0-9a-f]{64}")
				.contains("/red?", "/api/network?");
		}
		finally {
			reader.dispose();
		}
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
	void shouldHandOutAWorkbook(Visitor visitor) throws IOException {
		drawn(visitor, "/red?nodes=agency&via=program");
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(saved(visitor, "xlsx", ".xlsx")))) {
			assertThat(book).extracting(Sheet::getSheetName).contains("Nodos", "Vínculos", "Acerca de");
		}
	}

	@Test
	void shouldHandOutAPageThatNeedsNoServerAndLeadsFromTiesToWords(Visitor visitor) throws IOException {
		visitor.expects("another host: file:");
		drawn(visitor, "/red?nodes=agency&via=program&agency=stps");
		Path file = saved(visitor, "html", ".html");
		assertThat(Files.readString(file)).doesNotContain("src=\"http", "@import");
		Page page = visitor.page();
		page.navigate(file.toUri().toString());
		assertThat(page.locator("h1")).hasCount(1);
		assertThat(
				page.locator("svg text", new Page.LocatorOptions().setHasText("Dependencias con programas en común")))
			.hasCount(0);
		List<String> texts = page.locator("blockquote").allTextContents();
		assertThat(texts).isNotEmpty().doesNotHaveDuplicates();
		page.locator("#find").fill("stps");
		assertThat(page.locator("svg [data-node=stps].lit")).hasCount(1);
		page.locator("#find").fill("xyzzyplugh");
		assertThat(page.locator("#found")).hasText("No hay nada con «xyzzyplugh».");
		page.locator("#find").fill("");
		page.locator("svg [data-node=stps]").dispatchEvent("click");
		assertThat(page.locator("#told")).containsText("Secretaría del Trabajo y Previsión Social");
		assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
		Locator tie = page.locator("svg a[href^='#']").first();
		String target = tie.getAttribute("href");
		tie.dispatchEvent("click");
		assertThat(page.locator("tr[id='" + target.substring(1) + "']")).hasCount(1);
		assertThat(page.locator("svg line.lit")).hasCount(1);
		assertThat(page.locator("#told mark").first()).isVisible();
		assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
		page.locator("tr[id='" + target.substring(1) + "'] td a").first().click();
		assertThat(page.locator("article:target mark").first()).isVisible();
	}

	private static Page drawn(Visitor visitor, String address) {
		Page page = visitor.open(address);
		page.locator(".drawing .node").first().waitFor();
		return page;
	}

	private Path saved(Visitor visitor, String format, String ending) {
		Download file = visitor.download(visitor.page().locator("#take-" + format));
		assertThat(file.suggestedFilename()).startsWith("network-agency-").endsWith(ending);
		Path saved = this.folder.resolve(file.suggestedFilename());
		file.saveAs(saved);
		return saved;
	}

}
