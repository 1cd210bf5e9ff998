package org.trama.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanishWordsTests {

	@ParameterizedTest
	@CsvSource({ "ninos,niñas", "NIÑOS,niña", "migraciones,migracion", "voces,voz", "25100,'25,100'",
			"asesorías,asesoria", "estados,Estado", "nin\u0303o,niño", "tran\u00ADsito,tránsito", "acta,actas",
			"año,años" })
	void shouldGiveTheSameStemToTheSameWord(String one, String other) {
		assertThat(SpanishWords.stems(one)).hasSize(1).isEqualTo(SpanishWords.stems(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "trabajadores:migrantes", "trabajadores.migrantes", "trabajadores_migrantes",
			"trabajadores’migrantes", "trabajadores'migrantes", "trabajadores·migrantes", "‼trabajadores™ 🙂migrantes_",
			"(trabajadores)/migrantes©", "trabajadores—migrantes…", "trabajadores: migrantes;" })
	void shouldCutTheSameWordsWhateverStandsBetweenThem(String text) {
		assertThat(SpanishWords.words(text)).extracting((word) -> text.substring(word.start(), word.end()))
			.containsExactly("trabajadores", "migrantes");
	}

	@ParameterizedTest
	@CsvSource({ "I.N.M.,INM", "el I.N.M.,el INM", "la O.N.U. pide,la ONU pide", "INM.SRE,INM SRE" })
	void shouldReadAnAcronymWithFullStopsAsOne(String dotted, String plain) {
		assertThat(SpanishWords.stems(dotted)).isEqualTo(SpanishWords.stems(plain));
	}

	@ParameterizedTest
	@CsvSource({ "1.2.4", "1.5", "3,5" })
	void shouldKeepANumberOrACodeInOne(String number) {
		assertThat(SpanishWords.stems("línea " + number + ".")).containsExactly("line", number);
	}

	@ParameterizedTest
	@CsvSource({ "migracion,migratorias", "migrantes,migración", "capacitar,capacitación", "repatriados,repatriación",
			"trabajadores,trabajo", "consulado,consular", "documentos,documentación", "asistencia,asistir" })
	void shouldGiveTheSameRootToWordsDerivedAlike(String one, String other) {
		assertThat(root(one)).isEqualTo(root(other));
	}

	@ParameterizedTest
	@CsvSource({ "lugar,luz", "mujer,muy", "salud,sal", "casa,cosa", "estado,estudio", "nacional,nación" })
	void shouldKeepOtherWordsApart(String one, String other) {
		assertThat(SpanishWords.words(one)).extracting(SearchWord::root)
			.isNotEqualTo(SpanishWords.words(other).stream().map(SearchWord::root).toList());
	}

	@Test
	void shouldSayWhereAWordStandsInTheText() {
		String text = "A las «niñas», a 25,100 nin\u0303os";
		assertThat(SpanishWords.words(text)).extracting((word) -> text.substring(word.start(), word.end()))
			.containsExactly("niñas", "25,100", "nin\u0303os");
	}

	@Test
	void shouldKeepAnAcronymThatIsAlsoALittleWord() {
		assertThat(SpanishWords.stems("La SE se encarga")).containsExactly("se", "encarg");
		assertThat(SpanishWords.stems("LA SE SE ENCARGA")).containsExactly("encarg");
	}

	@ParameterizedTest
	@CsvSource({ "de la con", "¿?", "'  '", "él como" })
	void shouldFindNoWordsWhereNoneTellsAnything(String text) {
		assertThat(SpanishWords.words(text)).isEmpty();
	}

	@Test
	void shouldLetNoPhraseReachFromOneNameToAnother() {
		SearchTerms form = SearchTerms.ofAll(List.of("Sol", "Luna"));
		assertThat(form.stems()).isEqualTo("sol | lun");
	}

	private static String root(String word) {
		return SpanishWords.words(word).get(0).root();
	}

}
