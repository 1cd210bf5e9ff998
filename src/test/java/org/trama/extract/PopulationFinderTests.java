package org.trama.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.extract.catalog.Catalogs;

import static org.assertj.core.api.Assertions.assertThat;

class PopulationFinderTests {

	private static final MentionFinder FINDERS = new MentionFinder(Catalogs.bundled().of("mx"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			apoyo a personas migrantes                                          | migrantes
			talleres para mujeres y niñas migrantes                             | mujeres-migrantes
			albergues de menores no acompañados                                 | ninez-no-acompanada
			empleo para jóvenes migrantes de retorno                            | jovenes-migrantes migrantes-retorno
			becas a niñas, niños y adolescentes migrantes, y a sus familiares   | ninez-migrante familias-migrantes
			salud de las poblaciones indígenas y afromexicanas                  | indigenas afromexicanos
			ayuda a personas migrantes, refugiadas y desplazadas                | migrantes refugiados
			asesoría a los paisanos                                             | mexicanos-exterior
			atención a víctimas de trata y extorsión                            | victimas-trata victimas-secuestro
			alimento para migrantes en su tránsito por el sur                   | migrantes-transito
			combate al tráfico ilícito de migrantes y a la trata de personas    |
			convenios con tribunales extranjeros                                |
			adolescentes migrantes, trabajadoras fronterizas                    | ninez-migrante visitantes-regionales
			""")
	void shouldFindTheMostSpecificGroupsThatTheWordsSupport(String text, String groups) {
		assertThat(ids(text)).isEqualTo((groups != null) ? List.of(groups.split(" ")) : List.of());
	}

	@Test
	void shouldTakeStaffForAGroupOnlyWhereItIsTrainedOrEvaluated() {
		assertThat(ids("Se capacitará en inglés al personal de la oficina.")).containsExactly("servidores-publicos");
		assertThat(ids("Se reunirá con el personal de la oficina.")).isEmpty();
	}

	@Test
	void shouldFindTheGroupThatAnAcronymStandsFor() {
		assertThat(ids("Se ampliará el PTAT.")).containsExactly("trabajadores-agricolas-temporales");
	}

	@Test
	void shouldNotInferAGroupFromTheNameOfABody() {
		assertThat(ids("La Comisión Mexicana de Ayuda a Refugiados y la CONAVIM se reunirán.")).isEmpty();
	}

	private static List<String> ids(String text) {
		return FINDERS.in(text).populations().stream().map((mention) -> mention.of().id()).toList();
	}

}
