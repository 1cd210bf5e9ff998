package org.trama.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The styles of a room hold within the room alone: a style sheet stays once it is loaded,
 * and rooms may call different things by one name.
 */
class StylesTests {

	private static final Path ROOMS = PageScript.PAGE.resolve("rooms");

	static List<Path> sheets() throws IOException {
		try (Stream<Path> files = Files.walk(ROOMS)) {
			return files.filter((file) -> file.toString().endsWith(".css")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("sheets")
	void shouldHoldWithinTheirRoomAlone(Path sheet) throws IOException {
		String room = ROOMS.relativize(sheet).getName(0).toString();
		assertThat(preludes(Files.readString(sheet))).isNotEmpty()
			.allMatch((prelude) -> prelude.equals(":where(.in-%s)".formatted(room)) || prelude.startsWith("@page "));
	}

	@Test
	void shouldNoticeARuleThatHoldsEverywhere() {
		assertThat(preludes("/* .a {} */ @page x { margin: 0 } :where(.in-desk) { .b { c: d } } .e, .f { g: h }"))
			.containsExactly("@page x", ":where(.in-desk)", ".e, .f");
	}

	/** What stands before the outermost braces. */
	private static List<String> preludes(String css) {
		List<String> preludes = new ArrayList<>();
		StringBuilder prelude = new StringBuilder();
		int depth = 0;
		for (char one : css.replaceAll("(?s)/\\*.*?\\*/", "").toCharArray()) {
			if (one == '{' && depth++ == 0) {
				preludes.add(prelude.toString().strip());
				prelude.setLength(0);
			}
			else if (one == '}') {
				depth--;
			}
			else if (depth == 0) {
				prelude.append(one);
			}
		}
		return preludes;
	}

}
