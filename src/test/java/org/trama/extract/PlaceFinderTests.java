package org.trama.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceFinderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			talleres en Oaxaca y Puebla                       | oaxaca puebla
			personas en México                                | ''
			un convenio entre México y Panamá                 | mexico panama
			el acuerdo México - Canadá                        | mexico canada
			en las fronteras norte y sur                      | frontera-norte frontera-sur
			en la frontera sur del país                       | frontera-sur
			con autoridades canadienses                       | canada
			empleadores canadienses                           | ''
			en EUA, y en la ue                                | estados-unidos
			El Colegio de la Frontera Norte                   | ''
			el Consulado de México en Laredo                  | laredo
			la Operación Europa IV                            | ''
			en el Estado de México                            | estado-de-mexico
			a los Estados Unidos Mexicanos                    | ''
			de visita a Irán, Vietnam y Nueva Zelanda         | iran vietnam nueva-zelanda
			irán a la costa los técnicos                      | ''
			en Baja California Sur                            | baja-california-sur
			""")
	void shouldFindPlaces(String text, String places) {
		assertThat(Sighting.in(text).places()).extracting((mention) -> mention.of().id())
			.containsExactly(places.isEmpty() ? new String[0] : places.split(" "));
	}

}
