package org.trama.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.mention.Mention;
import org.trama.model.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts as people have them, with footnotes, bullets, hyphens, capitals: they are read as
 * if they were written plainly, and what is quoted are their own words.
 */
class RoughTextTests {

	private static final String HEADING = """
			1. Ordenar los puertos

			1.1. Cuidar las costas

			1.1.1. Vigilar el mar

			Se realizarán
			acciones en 2031

			""";

	@ParameterizedTest
	@ValueSource(strings = { "La SEP1, el IMSS y el INEA abrirán dos aulas con la CDI.",
			"La SEP¹, el IMSS y el INEA abrirán dos aulas con la CDI.",
			"La SEP[4], el IMSS y el INEA abrirán dos aulas con la CDI.",
			"La SEP*, el IMSS y el INEA abrirán dos aulas con la CDI.",
			"• La SEP, el IMSS y el INEA abrirán dos aulas con la CDI.",
			"3. La SEP, el IMSS y el INEA abrirán dos aulas con la CDI.",
			"LA SEP, EL IMSS Y EL INEA ABRIRÁN DOS AULAS CON LA CDI.",
			"LA SEP, EL IMSS Y EL INEA ABRIRAN DOS AULAS CON LA CDI.",
			"La SEP, el IMSS y el INEA abriran dos aulas con la CDI.",
			"La SEP, el IMSS y el INEA abrirán dos au-\nlas con la CDI.",
			"La Secretaría de Educa-\nción Pública, el IMSS y el INEA abrirán 2 aulas con la CDI." })
	void shouldTellTheSameActorsWhateverPrintHasLeft(String text) {
		Action action = only(text);
		assertThat(with(Role.LEAD, action)).containsExactly("sep", "imss", "inea");
		assertThat(with(Role.PARTNER, action)).containsExactly("cdi");
		assertThat(action.quantities()).hasSize(1);
		assertThat(action.actors())
			.allSatisfy((actor) -> assertThat(action.text()).contains(actor.actor().quote().text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SEP abrirá la mesa con la participación de IMSS; INEA; CDI; y SSA.",
			"La SEP abrirá la mesa con la participación de: a) IMSS, b) INEA, c) CDI, d) SSA.",
			"La SEP abrirá la mesa con la participación de:\n• IMSS\n• INEA\n• CDI\n• SSA",
			"La SEP abrirá la mesa con la participación de IMSS, INEA, CDI y SSA." })
	void shouldReadAListHoweverItsMembersAreMarked(String text) {
		assertThat(with(Role.PARTNER, only(text))).containsExactly("imss", "inea", "cdi", "ss");
	}

	@Test
	void shouldReadEveryBulletAsACommitmentOfItsOwn() {
		assertThat(actions("""
				• La SEP abrirá un aula con la CDI.
				• La SEP pagará 20 becas.
				• El IMSS cuidará la salud.
				""")).extracting(Action::text)
			.containsExactly("La SEP abrirá un aula con la CDI.", "La SEP pagará 20 becas.",
					"El IMSS cuidará la salud.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pagará 1 400 becas                               | 1400 becas
			pagará 31 400 becas                              | 31400 becas
			pagará 1'400 becas                               | 1400 becas
			pagará 1.400 becas                               | 1400 becas
			pagará 1,400 (mil cuatrocientas) becas           | 1400 becas
			pagará 40 (cuarenta) becas                       | 40 becas
			pagará 1,000-1,400 becas                         | 1000 becas, 1400 becas
			pagará entre 1,000 y 1,400 becas                 | 1000 becas, 1400 becas
			destinará $1,400,000.00 a becas                  | 1400000 $
			destinará $1.4 millones de pesos a becas         | 1400000 pesos
			atenderá al 14% de las escuelas                  | 14 %
			atenderá al catorce por ciento de las escuelas   | 14 por ciento
			atenderá 14 escuelas en 2014-2018                | 14 escuelas
			""")
	void shouldReadANumberHoweverItIsWritten(String promise, String quantities) {
		Action action = only("La SEP " + promise + ".");
		assertThat(action.quantities()
			.stream()
			.map((each) -> each.value().stripTrailingZeros().toPlainString() + " " + each.unit())
			.collect(Collectors.joining(", "))).isEqualTo(quantities);
		assertThat(action.quantities())
			.allSatisfy((each) -> assertThat(action.text().substring(each.quote().start(), each.quote().end()))
				.isEqualTo(each.quote().text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "los(as) jornaleros(as) agrícolas", "l@s jornaler@s agrícolas",
			"los/as jornaleros/as agrícolas", "los jornaleros agrícolas" })
	void shouldFindPeopleInWordsOfBothGenders(String people) {
		Action action = only("La SEP atenderá a " + people + ".");
		assertThat(action.populations()).extracting((group) -> group.of().id()).containsExactly("jornaleros-agricolas");
		assertThat(action.populations()).extracting(Mention::quote)
			.allSatisfy((quote) -> assertThat(action.text()).contains(quote.text()));
	}

	@Test
	void shouldReadNamesThatShareTheirFirstWord() {
		assertThat(with(Role.LEAD, only("Las Secretarías de Educación Pública, de Salud y de Turismo harán 3 ferias.")))
			.containsExactly("sep", "ss", "sectur");
	}

	@Test
	void shouldKnowWhomTheNextParagraphCallsByTheFirstWordOfItsName() {
		assertThat(
				actions("La Secretaría de Educación Pública (SEP) abrirá un aula.\n\nDicha Secretaría pagará becas."))
			.allSatisfy((action) -> assertThat(with(Role.LEAD, action)).containsExactly("sep"));
	}

	@Test
	void shouldNotTakeThePronounForAMinistryInCapitals() {
		assertThat(only("LA SEP ABRIRÁ UN AULA Y SE PAGARÁN BECAS CON EL IMSS.").actors())
			.extracting((actor) -> actor.actor().of().id())
			.containsExactly("sep", "imss");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EL INSTITUTO DE LA JUVENTUD MEDIRÁ LAS MAREAS.            | Instituto de la Juventud
			LA COMISIÓN ESTATAL DEL MAR DARÁ CURSOS.                  | Comisión Estatal del Mar
			LA COMISION ESTATAL DE DERECHOS HUMANOS DARA CURSOS.      | Comisión Estatal de Derechos Humanos
			LA SECRETARÍA DE MAREAS, BOYAS E ISLAS ABRIRÁ UN FARO.    | Secretaría de Mareas, Boyas e Islas
			EL CONSEJO NACIONAL PARA EL MAR PUBLICARÁ UN ATLAS.       | Consejo Nacional para el Mar
			LA SECRETARÍA DE MAREAS (SEMATE) MEDIRÁ. LA SEMATE ABRIRÁ. | Secretaría de Mareas
			""")
	void shouldReadTheNameOfABodyInCapitals(String text, String name) {
		Action action = only(text);
		assertThat(action.actors()).extracting((actor) -> actor.actor().of().name()).containsExactly(name);
		assertThat(with(Role.LEAD, action)).hasSize(1);
		assertThat(action.populations()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SE ABRIRÁ UN CENTRO DE SALUD Y UN HOSPITAL PARA LA COSTA.",
			"SE REUNIRÁ LA COMISIÓN DE TRABAJO EN CADA UNA DE LAS ISLAS." })
	void shouldTakeNoCommonNounForANameBecauseItIsInCapitals(String text) {
		assertThat(only(text).actors()).isEmpty();
	}

	@Test
	void shouldNotEndAParagraphInsideAQuotedName() {
		assertThat(only("La SEP revisará el \"Proyecto\n\nMar Abierto del Sur\" con el IMSS.").text())
			.isEqualTo("La SEP revisará el \"Proyecto Mar Abierto del Sur\" con el IMSS.");
	}

	private static Action only(String text) {
		List<Action> actions = actions(text);
		assertThat(actions).hasSize(1);
		return actions.get(0);
	}

	private static List<Action> actions(String text) {
		return Bundled.EXTRACTOR
			.extract(DocumentReader.read("plan.txt", (HEADING + text).getBytes(StandardCharsets.UTF_8)))
			.actions();
	}

	private static List<String> with(Role role, Action action) {
		return action.actors()
			.stream()
			.filter((actor) -> actor.role() == role)
			.map((actor) -> actor.actor().of().id())
			.toList();
	}

}
