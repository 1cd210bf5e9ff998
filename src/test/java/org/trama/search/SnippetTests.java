package org.trama.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trama.text.SpanishWords;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	private static final KnownThings KNOWN = new KnownThings(List.of(new NamedThing("sea",
			List.of(SpanishWords.stems("SEA"), SpanishWords.stems("Secretaría de los Árboles")), List.of())));

	@Test
	void shouldMarkTheWordsOfTheTextThatWereFound() {
		assertThat(marked("ninos migracion", "Las niñas y las autoridades migratorias."))
			.isEqualTo("Las [niñas] y las autoridades [migratorias].");
	}

	@Test
	void shouldMarkTheNameWhenItsAcronymWasLookedFor() {
		assertThat(marked("sea", "La Secretaría de los Árboles cuida."))
			.isEqualTo("La [Secretaría de los Árboles] cuida.");
		assertThat(marked("secretaria de los arboles", "La SEA cuida.")).isEqualTo("La [SEA] cuida.");
	}

	@Test
	void shouldMarkAPhraseAsAWholeOnly() {
		assertThat(marked("\"acta de nacimiento\"", "Un acta, y un acta de nacimiento."))
			.isEqualTo("Un acta, y un [acta de nacimiento].");
	}

	@Test
	void shouldShowThePartOfALongTextWithMostOfIt() {
		String text = "niñas " + "relleno ".repeat(100) + "las niñas con migración " + "relleno ".repeat(100);
		Snippet snippet = snippet("niñas migración", text);
		assertThat(snippet.segments().stream().map(Snippet.Segment::text).collect(Collectors.joining()))
			.isEqualTo(text.substring(snippet.start(), snippet.end()))
			.contains("las niñas con migración")
			.startsWith("relleno");
		assertThat(snippet.matches()).isEqualTo(2);
		assertThat(snippet.length()).isEqualTo(text.length());
	}

	@Test
	void shouldShowTheBeginningWhenNothingInItIsFound() {
		assertThat(marked("sol", "Las niñas")).isEqualTo("Las niñas");
	}

	@Test
	void shouldNeverMakeMarkupOfADocumentsText() {
		assertThat(snippet("script", "<script>alert(1)</script>").segments()).extracting(Snippet.Segment::text)
			.containsExactly("<", "script", ">alert(1)</", "script", ">");
	}

	private static String marked(String wanted, String text) {
		return snippet(wanted, text).segments()
			.stream()
			.map((segment) -> segment.match() ? "[" + segment.text() + "]" : segment.text())
			.collect(Collectors.joining());
	}

	private static Snippet snippet(String wanted, String text) {
		return Snippet.of(text, new Matches(SearchTermReader.read(wanted, KNOWN)));
	}

}
