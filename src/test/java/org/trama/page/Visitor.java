package org.trama.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who looks at the page in a browser of their own, and notices when something
 * goes wrong in it: an error in its scripts, a request to another host, a file that isn't
 * there.
 */
final class Visitor {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	/**
	 * How many milliseconds something may take to appear: a busy machine is no mistake.
	 */
	static final double PATIENCE = 90_000;

	private final String address;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> expected = new ArrayList<>();

	/**
	 * What is on its way; the browser forgets to tell how that ended which another page
	 * asked for.
	 */
	private final Set<Request> awaited = new HashSet<>();

	Visitor(Browser browser, String address) {
		this.address = address;
		this.context = browser.newContext(
				new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("es-MX").setAcceptDownloads(true));
		this.context.setDefaultTimeout(PATIENCE);
		this.page = this.context.newPage();
		this.page.onPageError((error) -> this.complaints.add("script: " + error));
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add("console: " + message.text());
			}
		});
		this.page.onRequestFinished(this.awaited::remove);
		this.page.onRequestFailed(this.awaited::remove);
		this.page.onRequest((request) -> {
			if (request.isNavigationRequest()) {
				this.awaited.clear();
			}
			this.awaited.add(request);
			if (!URI.create(request.url()).getScheme().matches("data|blob") && !request.url().startsWith(address)) {
				this.complaints.add("another host: " + request.url());
			}
		});
	}

	/**
	 * Opens an address of the page and waits until its room is there.
	 * @param path the path and the query
	 */
	Page open(String path) {
		this.page.navigate(this.address + path);
		return settled();
	}

	/**
	 * Waits until the room has its heading and everything that it waits for.
	 */
	Page settled() {
		heading().waitFor();
		this.page.waitForCondition(this::hasAllAnswers);
		this.page.waitForFunction("() => !document.querySelector('.loading:not([hidden]), [aria-busy=true]')");
		return this.page;
	}

	/**
	 * Follows a link to a place, as if it stood on the page.
	 * @param path the path and the query
	 */
	void follow(String path) {
		this.page.evaluate("""
				(path) => {
				  const link = Object.assign(document.createElement("a"), { href: path });
				  document.body.append(link);
				  link.click();
				  link.remove();
				}""", path);
	}

	/** Whether no answer is on its way. */
	boolean hasAllAnswers() {
		return this.awaited.isEmpty();
	}

	/**
	 * Where every element stands and how large it is, in half pixels, from the page's
	 * top.
	 */
	@SuppressWarnings("unchecked")
	List<String> boxes() {
		return (List<String>) this.page.evaluate("""
				() => [...document.querySelectorAll("body *:not([role=status])")].map((element) => {
				  const { x, y, width, height } = element.getBoundingClientRect();
				  const [left, top, wide, high] = [x, y + scrollY, width, height].map((n) => Math.round(n * 2));
				  return `${element.tagName}.${element.getAttribute("class") ?? ""} ${left} ${top} ${wide} ${high}`;
				})""");
	}

	/**
	 * Every piece of text in the room, folded or not, but for what one presses and what
	 * is only read aloud.
	 */
	@SuppressWarnings("unchecked")
	List<String> texts() {
		return (List<String>) this.page.evaluate(
				"""
						() => {
						  const none = "button, .button, form, nav, .tools, .no-print, .unseen, [hidden], summary, .filter, svg, search";
						  const texts = [];
						  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
						  while (walker.nextNode()) {
						    const text = walker.currentNode.textContent.trim();
						    if (text.length > 2 && !walker.currentNode.parentElement.closest(none)) {
						      texts.push(text);
						    }
						  }
						  return texts;
						}""");
	}

	/** From the next place on, {@link #shift} says how much what one reads has moved. */
	void notesShifts() {
		this.context.addInitScript(
				"""
						window.shift = 0;
						new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput)
						  .forEach((entry) => { window.shift += entry.value; })).observe({ type: "layout-shift", buffered: true });
						""");
	}

	/**
	 * All that has moved by itself since the place was opened, as the share of the window
	 * that moved times how far (the sum of the scores of the Layout Instability API).
	 */
	double shift() {
		return ((Number) this.page.evaluate("() => window.shift")).doubleValue();
	}

	/** The page as it is. */
	Page page() {
		return this.page;
	}

	/** The room's heading. */
	Locator heading() {
		return this.page.locator("main h1");
	}

	/** A link by its words. */
	Locator link(String words) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
	}

	/** A button by its words. */
	Locator button(String words) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
	}

	/** The path and the query of now, as the browser writes them. */
	String where() {
		return this.page.url().substring(this.address.length());
	}

	/** Another size of window. */
	Visitor through(int width, int height) {
		this.page.setViewportSize(width, height);
		return this;
	}

	/** Prefers a dark or a light page. */
	Visitor prefers(ColorScheme scheme) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		return this;
	}

	/** Keeps a picture of what is in the window in {@code target/screenshots}. */
	void photograph(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
	}

	/** Keeps a picture of all of the page in {@code target/screenshots}. */
	void photographAll(String name) {
		this.page
			.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
	}

	/** What axe-core finds wrong with the page as it is: nothing, one hopes. */
	List<String> barriers() {
		AxeRunOptions violations = new AxeRunOptions();
		violations.setResultTypes(List.of("violations"));
		AxeRuleOptions on = new AxeRuleOptions();
		on.setEnabled(true);
		// who speaks to the page says what stands on it
		violations.setRules(Map.of("label-content-name-mismatch", on));
		// the page has no frames: nothing is gained by a second window, which is what is
		// not legacy
		return new AxeBuilder(this.page).setLegacyMode(true)
			.options(violations)
			.analyze()
			.getViolations()
			.stream()
			.map(Visitor::told)
			.toList();
	}

	/**
	 * What of the document's and the catalog's words stands on the page as if it were in
	 * another language; names that have been translated don't.
	 */
	List<?> quotesInAnotherLanguage() {
		return (List<?>) this.page.evaluate(
				"""
						() => [...document.querySelectorAll("blockquote, q, .snippet, .doc .words, .lines .title, .identity .facts dd > a[href*='#'], a.of-line .full, a.of-agency .full, .identity.of-agency .kind span")]
						  .filter((element) => element.textContent.trim() && element.closest("[lang]").lang !== "es").map((element) => element.outerHTML)""");
	}

	/**
	 * How many pixels the page is wider than the window; less than none where room is
	 * kept for a scroll bar.
	 */
	int overhang() {
		return ((Number) this.page
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
	}

	/** Presses something that downloads a file. */
	Download download(Locator what) {
		return this.page.waitForDownload(what::click);
	}

	/**
	 * Says beforehand that something will go wrong in the browser: a piece of its words.
	 */
	Visitor expects(String complaint) {
		this.expected.add(complaint);
		return this;
	}

	/**
	 * The window is closed. A visit that went well must have had nothing to complain of.
	 */
	void leave(boolean well) {
		this.context.close();
		if (well) {
			assertThat(this.complaints).as("what went wrong in the browser")
				.allMatch((complaint) -> this.expected.stream().anyMatch(complaint::contains));
		}
	}

	private static String told(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getHtml()).limit(3).toList();
	}

}
