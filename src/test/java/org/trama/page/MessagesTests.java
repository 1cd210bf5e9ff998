package org.trama.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.javascript.rhino.Node;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that the page says stands in its two message files, and all that stands there is
 * said.
 */
class MessagesTests {

	/** What is written the same in every language: names. */
	private static final Set<String> NAMES = Set.of("Trama", "SHA-256", "API", "CSV", "JSON", "NDJSON", "JSON-LD",
			"GEXF", "GraphML", "Cytoscape", "Cytoscape JSON", "StratML", "Cypher", "PNG", "SVG", "HTML");

	private static final Messages SPANISH = Messages.in("es");

	private static final Messages ENGLISH = Messages.in("en");

	private static final List<PageScript> SCRIPTS = PageScript.all();

	@Test
	void shouldSayEverythingInBothLanguages() {
		assertThat(ENGLISH.words().keySet()).isEqualTo(SPANISH.words().keySet());
		assertThat(ENGLISH.places()).isEqualTo(SPANISH.places());
		assertThat(SPANISH.words().values()).noneMatch(String::isBlank);
		assertThat(ENGLISH.words().values()).noneMatch(String::isBlank);
	}

	@Test
	void shouldHaveAMessageForEachThatTheScriptsAskFor() {
		assertThat(said().filter((key) -> SPANISH.words().keySet().stream().noneMatch(key.asPredicate())))
			.as("keys without a message")
			.isEmpty();
	}

	@Test
	void shouldHaveNoMessageThatNobodySays() {
		List<Pattern> said = said().toList();
		assertThat(SPANISH.words().keySet())
			.allMatch((key) -> said.stream().anyMatch((one) -> one.matcher(key).matches()), "is said somewhere");
	}

	@Test
	void shouldShowNoWordsThatStandInTheScripts() {
		assertThat(SCRIPTS.stream().flatMap((script) -> script.shownLiterals(NAMES))).isEmpty();
	}

	@Test
	void shouldNoticeWordsThatStandInAScript() {
		PageScript script = PageScript.read(SAMPLE);
		assertThat(script.shownLiterals(NAMES)).hasSize(5);
		assertThat(script.firstArguments("t").flatMap(MessagesTests::keys).map(Pattern::pattern))
			.containsExactlyInAnyOrder("\\Qkind.\\E.*\\Q.one\\E", "\\Qa.b\\E", "\\Qa.c\\E");
	}

	@Test
	void shouldHaveNoWordsInItsOneHtmlFile() throws IOException {
		String html = Files.readString(PageScript.PAGE.resolve("index.html"));
		assertThat(html.replaceAll("(?s)<[^>]*>", "").strip()).isEqualTo("Trama");
		assertThat(html).doesNotContain("aria-label", "<style", "onclick")
			.doesNotContainPattern("<script(?![^>]*src=)");
	}

	@Test
	void shouldNeverReadMarkupFromAString() {
		assertThat(SCRIPTS.stream()
			.filter((script) -> PageScript.nodes(script.root())
				.anyMatch((node) -> (node.isGetProp() || node.isName()) && Set
					.of("innerHTML", "outerHTML", "insertAdjacentHTML", "DOMParser", "eval", "createContextualFragment")
					.contains(node.getString()))))
			.isEmpty();
	}

	private static final java.nio.file.Path SAMPLE = java.nio.file.Path
		.of("src/test/resources/org/trama/page/wordy.js");

	/** Every message that is asked for, as a pattern of its key. */
	private static Stream<Pattern> said() {
		Stream<Pattern> plain = SCRIPTS.stream()
			.flatMap((script) -> script.firstArguments("t"))
			.flatMap(MessagesTests::keys);
		Stream<Pattern> counted = SCRIPTS.stream()
			.flatMap((script) -> script.firstArguments("counted"))
			.flatMap(MessagesTests::keys)
			.map((key) -> Pattern.compile(key.pattern() + "\\.(one|other)"));
		return Stream.concat(plain, counted);
	}

	/** The keys that an expression can be: those of its literals. */
	private static Stream<Pattern> keys(Node expression) {
		if (expression.isTemplateLit()) {
			return Stream.of(Pattern.compile(PageScript.nodes(expression)
				.filter((node) -> node.getParent() == expression)
				.map((node) -> node.isTemplateLitSub() ? ".*" : quoted(PageScript.text(node)))
				.collect(Collectors.joining())));
		}
		if (expression.isHook()) {
			return Stream.of(expression.getSecondChild(), expression.getLastChild()).flatMap(MessagesTests::keys);
		}
		return expression.isStringLit() ? Stream.of(Pattern.compile(Pattern.quote(expression.getString())))
				: Stream.empty();
	}

	private static String quoted(String text) {
		return text.isEmpty() ? "" : Pattern.quote(text);
	}

}
