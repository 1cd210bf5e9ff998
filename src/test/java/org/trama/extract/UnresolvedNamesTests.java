package org.trama.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.unknown.Guess;
import org.trama.extract.unknown.Unresolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class UnresolvedNamesTests {

	private static final MentionFinder FINDERS = new MentionFinder(Catalogs.bundled().of("mx"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					La Secretaría de Asuntos Lunares abrirá una oficina. | Secretaría de Asuntos Lunares | actor
					El personal del Instituto Nacional del Viento medirá. | Instituto Nacional del Viento | actor
					Se aplicará el Programa Faros Abiertos en la costa. | Programa Faros Abiertos | program
					Se difundirá el Protocolo para Navegar con Niebla. | Protocolo para Navegar con Niebla | instrument
					Se instalará el Consejo Consultivo de las Mareas. | Consejo Consultivo de las Mareas | forum
					Reunirá a la Comisión Intersecretarial de Puertos y Costas. | Comisión Intersecretarial de Puertos y Costas | forum
					Dará becas de la Universidad de Guanajuato a veinte personas. | Universidad de Guanajuato | actor
					Difundirá la campaña "Nadie rema solo" en abril. | Nadie rema solo | program
					Difundirá las campañas "Playas para todos" en abril. | Playas para todos | program
					Difundirá la campaña 'Remar es vivir' en mayo. | Remar es vivir | program
					Dará la asignatura ‘Mares y ríos’ en mayo. | Mares y ríos | program
					La Agencia de Pesca del Japón dará talleres. | Agencia de Pesca del Japón | actor
					Presentará el manual «Redes seguras». | Redes seguras | instrument
					Se ampliará el programa Veleros Libres. | Veleros Libres | program
					Con Mar Adentro, A.C., dará talleres. | Mar Adentro | actor
					La SEMAREA dará talleres. | SEMAREA | actor
					""")
	void shouldFindANameThatTheCatalogLacksAndGuessWhatItIs(String text, String name, Guess guess) {
		assertThat(in(text)).extracting(Unresolved::name, Unresolved::guess).containsExactly(tuple(name, guess));
	}

	@Test
	void shouldTakeANameAndItsAcronymForOne() {
		String text = "La Agencia de Vientos del Norte (AVINO) publicará un atlas.";
		assertThat(in(text)).singleElement().satisfies((found) -> {
			assertThat(found.name()).isEqualTo("Agencia de Vientos del Norte");
			assertThat(found.quote().text()).isEqualTo("Agencia de Vientos del Norte (AVINO)");
		});
	}

	@Test
	void shouldTellTwoNamesApartThatAConjunctionJoins() {
		String text = "La Secretaría de Asuntos Lunares y el Instituto de las Mareas firmarán el Pacto de Faros.";
		assertThat(in(text)).extracting(Unresolved::name)
			.containsExactly("Secretaría de Asuntos Lunares", "Instituto de las Mareas", "Pacto de Faros");
	}

	@ParameterizedTest
	@ValueSource(strings = { "El INM atenderá a las personas migrantes en Chiapas.",
			"El programa de trabajo se revisará en la reunión anual.", "Programa de trabajo y metas de la unidad.",
			"La Secretaría Ejecutiva informará.", "En el artículo IV y en el anexo XVII se dirá.",
			"Se atenderá a NNA en Estados Unidos.", "Véase http://www.gob.mx/SEMAREA/Programa-Faros.",
			"Se dijo \"sin más\" y se hizo.", "Así lo dice el PROGRAMA DE TRABAJO ANUAL DE LA COSTA." })
	void shouldNotTakeForANameWhatIsNone(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void shouldQuoteWhereTheNameStands() {
		String text = "En mayo, la Secretaría de Asuntos Lunares abrirá una oficina.";
		assertThat(in(text))
			.allSatisfy((found) -> assertThat(text.substring(found.quote().start(), found.quote().end()))
				.isEqualTo(found.quote().text()));
	}

	private static List<Unresolved> in(String text) {
		return FINDERS.firstSight(text).unresolved();
	}

}
