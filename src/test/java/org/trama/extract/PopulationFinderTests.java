package org.trama.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.Theme;
import org.trama.extract.mention.ThemeFinder;

import static org.assertj.core.api.Assertions.assertThat;

class PopulationFinderTests {

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			talleres para mujeres y niñas                                       | mujeres
			talleres para mujeres y niñas migrantes                             | mujeres-migrantes
			becas a niñas, niños y adolescentes, y a sus familias               | ninez familias
			atención de la primera infancia y de las personas adultas mayores   | ninez personas-mayores
			rampas para niños con discapacidad                                  | ninez personas-discapacidad
			créditos a campesinos y ejidatarios                                 | agricultores
			vivienda para jornaleros agrícolas                                  | jornaleros-agricolas
			salud de la población extranjera y de los pensionados               | extranjeros jubilados
			atención médica a la población asegurada                            |
			búsqueda de los desaparecidos                                       | personas-desaparecidas
			cursos para los profesionales de la salud                           | academicos-becarios
			igualdad sustantiva entre mujeres y hombres                         |
			""")
	void shouldTakePlainWordsForGeneralGroupsWhereTheDocumentIsNotAboutMigration(String text, String groups) {
		assertThat(Sighting.elsewhere(text).populations()).extracting((mention) -> mention.of().id())
			.isEqualTo((groups != null) ? List.of(groups.split(" ")) : List.of());
	}

	@Test
	void shouldTellWhatADocumentIsAboutByAFifthOfItsTexts() {
		ThemeFinder themes = new ThemeFinder(Catalogs.bundled().of("mx"));
		List<String> others = Collections.nCopies(4, "Se pintarán las aulas de las escuelas.");
		List<String> about = new ArrayList<>(others);
		about.add("Se atenderá a las personas migrantes.");
		assertThat(themes.in(others)).isEmpty();
		assertThat(themes.in(about)).extracting(Theme::of).containsExactly("migrantes");
		about.addAll(others);
		assertThat(themes.in(about)).isEmpty();
		assertThat(themes.in(List.of())).isEmpty();
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
		return Sighting.in(text).populations().stream().map((mention) -> mention.of().id()).toList();
	}

}
