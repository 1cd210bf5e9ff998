package org.trama.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words that people read, wherever they are kept: the page's messages, those of the
 * API and of files, and the questions'.
 */
class WordingTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	/**
	 * What is left over when somebody writes a sentence anew: two articles, a word twice.
	 */
	private static final Pattern LEFT_OVER = Pattern.compile(
			"\\b(the|a|an) (the|a|an|each|every|this|that|its)\\b|(?<![\\p{L}\"])(de|del|la|el|los|las|que|en|y|to|of|is|in|and) \\3\\b",
			Pattern.UNICODE_CHARACTER_CLASS);

	static Stream<Path> shouldBeWrittenWithCare() throws IOException {
		try (Stream<Path> messages = Files.list(RESOURCES.resolve("static/messages"));
				Stream<Path> properties = Files.walk(RESOURCES.resolve("org"));
				Stream<Path> questions = Files.walk(Path.of("cypher"))) {
			return Stream
				.of(messages, properties.filter((path) -> path.toString().endsWith(".properties")),
						questions.filter((path) -> path.toString().endsWith(".cypher")))
				.flatMap((paths) -> paths)
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource
	void shouldBeWrittenWithCare(Path file) {
		String words = String.join(" ", lines(file).stream().map(String::strip).toList());
		assertThat(LEFT_OVER.matcher(words).results().map((found) -> around(words, found.start())))
			.as("left over from another sentence")
			.isEmpty();
		assertThat(words).as("one spelling").doesNotContainIgnoringCase("sólo");
	}

	private static String around(String words, int place) {
		return words.substring(Math.max(0, place - 40), Math.min(words.length(), place + 40));
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
