package org.trama.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.text.SpanishWords;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTermReaderTests {

	private static final NamedThing TREES = new NamedThing("sea",
			List.of(SpanishWords.stems("SEA"), SpanishWords.stems("Secretaría de Árboles")), List.of());

	private static final KnownThings KNOWN = new KnownThings(List.of(TREES));

	@ParameterizedTest
	@ValueSource(strings = { "SEA", "sea", "secretaria arboles", "La Secretaría de Árboles" })
	void shouldTakeANameInAnySpellingForTheThing(String name) {
		assertThat(SearchTermReader.read(name, KNOWN)).singleElement()
			.isInstanceOfSatisfying(SearchTerm.Called.class,
					(called) -> assertThat(called.things()).containsExactly(TREES));
	}

	@ParameterizedTest
	@ValueSource(strings = { "saplings", "sapling", "Street saplings", "the saplings of the streets" })
	void shouldTakeAWordOfAnEnglishNameForTheThingThatIsCalledSo(String typed) {
		NamedThing young = new NamedThing("arboles-jovenes", List.of(SpanishWords.stems("Árboles jóvenes")),
				List.of("Saplings in the streets", "Street saplings"));
		assertThat(SearchTermReader.read(typed, new KnownThings(List.of(TREES, young)))).isNotEmpty()
			.allSatisfy((word) -> assertThat(word).isInstanceOfSatisfying(SearchTerm.Called.class,
					(called) -> assertThat(called.things()).containsExactly(young)));
	}

	@Test
	void shouldLookForAWordOfBothLanguagesAsOneOfSpanish() {
		NamedThing general = new NamedThing("arboles-general", List.of(SpanishWords.stems("Árboles en general")),
				List.of("Trees in general"));
		assertThat(SearchTermReader.read("general", new KnownThings(List.of(general)))).singleElement()
			.isInstanceOf(SearchTerm.AnyForm.class);
	}

	@Test
	void shouldTellNamesWordsAndPhrasesApart() {
		assertThat(SearchTermReader.read("niñas SEA \"acta de nacimiento\"", KNOWN)).satisfiesExactly(
				(word) -> assertThat(word).isEqualTo(new SearchTerm.AnyForm("nin", "nin")),
				(name) -> assertThat(name).isInstanceOf(SearchTerm.Called.class),
				(phrase) -> assertThat(phrase).isEqualTo(new SearchTerm.Phrase(List.of("act", "nacimient"))));
	}

	@Test
	void shouldLookForARepeatedWordOnce() {
		assertThat(SearchTermReader.read("niñas niños NINA", KNOWN)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a AND b:c OR NOT (d", "\"", "*~^?", "stems:x^9 && {a TO z}", "/.*/ \\ \"abierta",
			"[1 TO 2] +a -b !c", "x\"y\"z\"", "א\"ב \\\" \\u0022" })
	void shouldLetNoneOfItBeTakenForSyntax(String typed) {
		List<SearchTerm> wanted = SearchTermReader.read(typed, KNOWN);
		String query = IndexQuery.all(wanted) + IndexQuery.any(wanted);
		String outside = query.replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", "").replaceAll("stems:|roots:|about:|\\^3", "");
		assertThat(outside).matches("(?:[() ]|AND|OR)*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "capacitación:", "¿capacitación?", "(capacitación)", "capacitación, ", "…capacitación…",
			"- capacitación.", "«capacitación", "capacitación/" })
	void shouldLookForTheSameWhateverPunctuationStandsAroundAWord(String typed) {
		assertThat(SearchTermReader.read(typed, KNOWN)).isEqualTo(SearchTermReader.read("capacitación", KNOWN));
	}

}
