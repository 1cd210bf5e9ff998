package org.trama.search.spelling;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfTextsTests {

	private static final WordsOfTexts WORDS = WordsOfTexts.of(List.of("SEDESOL", "SRE", "Programa Paisano",
			"La SEDESOL atenderá a refugiados", "los refugiados", "capacitación", "Atención a 1,200 personas"));

	@ParameterizedTest
	@CsvSource({ "refujiados, refugiados", "sre paisno, sre paisano", "sedesool, SEDESOL",
			"'refujiados, SRE', 'refugiados, SRE'", "capasitacion, capacitación", "efugiados, refugiados",
			"progarma paisano, programa paisano", "«refujiados paisno», «refugiados paisano»" })
	void shouldPutTheNearestWordInPlaceOfEachThatIsMissing(String typed, String meant) {
		assertThat(WORDS.meant(typed)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "refugiados", "REFUGIADO", "capacitar", "sre paisano", "xyzzyplugh", "abc", "1201",
			"de la", "", "«»" })
	void shouldSuggestNothingWhereAllIsThereOrNothingIsNear(String typed) {
		assertThat(WORDS.meant(typed)).isEmpty();
	}

	@Test
	void shouldBearWordsThatNobodyTypes() {
		assertThat(WORDS.meant("refugiados".repeat(100))).isEmpty();
		assertThat(WordsOfTexts.of(List.of()).meant("refugiados")).isEmpty();
	}

	@Test
	void shouldNeitherCorrectNorSuggestWordsThatAreRightElsewhere() {
		WordsOfTexts words = WordsOfTexts.of(List.of("que cuente", "refugios"), List.of("puente", "refugees"));
		assertThat(words.meant("puente")).isEmpty();
		assertThat(words.meant("refugees")).isEmpty();
		assertThat(words.meant("puentr")).isNotEqualTo(Optional.of("puente"));
	}

	@Test
	void shouldWriteAWordAsItIsWrittenMostOften() {
		WordsOfTexts words = WordsOfTexts.of(List.of("Migración", "MIGRACION", "migración"));
		assertThat(words.meant("migrasion")).contains("migración");
	}

}
