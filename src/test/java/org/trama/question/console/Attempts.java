package org.trama.question.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;
import org.trama.question.console.RefusedQuery.Reason;

import org.springframework.core.io.ClassPathResource;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Queries that try to do more than read the graph, and why each is refused; and some that
 * only read.
 */
final class Attempts {

	private Attempts() {
	}

	static Stream<Arguments> refused() throws IOException {
		Stream<Arguments> listed = lines("attempts.psv").filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(" \\| ", 2))
			.map((parts) -> arguments(parts[1].replace('¶', '\n'), Reason.valueOf(parts[0])));
		return Stream.concat(listed, generated());
	}

	private static Stream<Arguments> generated() {
		return Stream.of(arguments("", Reason.SYNTAX), arguments("\u0000", Reason.SYNTAX),
				arguments("RETURN " + "(".repeat(4000) + "1" + ")".repeat(4000), Reason.TOO_DEEP),
				arguments("RETURN " + "[".repeat(200) + "]".repeat(200), Reason.TOO_DEEP),
				arguments("RETURN " + "CASE WHEN true THEN ".repeat(100) + "1" + " END".repeat(100), Reason.TOO_DEEP),
				arguments("RETURN " + "CALL {".repeat(100), Reason.TOO_DEEP),
				arguments("RETURN '" + "a".repeat(20_000) + "'", Reason.TOO_LONG));
	}

	static Stream<String> reading() throws IOException {
		return lines("readings.txt");
	}

	private static Stream<String> lines(String file) throws IOException {
		return new ClassPathResource(file, Attempts.class).getContentAsString(StandardCharsets.UTF_8).lines();
	}

}
