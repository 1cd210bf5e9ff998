package org.trama.extract;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.extract.catalog.Place;
import org.trama.extract.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			obras en el municipio de Huejutla de Reyes     | Huejutla de Reyes: municipality
			las provincias de Ancahuasi, Progreso y Zurite | Ancahuasi, Progreso, Zurite: province
			la cuenca del Lerma y la región Tlaxiaco       | Lerma, Tlaxiaco: region
			la planta de agua en Huehuetla de Ocampo       | Huehuetla de Ocampo: locality
			la localidad de El Arenal y la vereda La Honda | El Arenal, La Honda: locality
			una escuela en San Mateo, a cargo de la SEP    | San Mateo: locality
			obras en Río Cuarto y Villa María              | Río Cuarto, Villa María: locality
			en San Mateo, Xóchitl Ancamara dará talleres   | San Mateo: locality
			en el municipio de Huejutla, Ana Ancamara irá  | Huejutla: municipality
			reuniones en Ixmiquilpan, Puebla               | Ixmiquilpan: locality
			a la comunidad Educativa y a la zona Centro    |
			cursos en Seguridad Vial y en Facebook         |
			en la Secretaría de Obras de Huejutla          |
			el municipio correspondiente                   |
			""")
	void shouldTakeNamesForPlacesWhereTheWordsBeforeThemSaySo(String text, @Nullable String places) {
		List<Place> guessed = Sighting.in(text)
			.places()
			.stream()
			.map(Mention::of)
			.filter(Place::isProvisional)
			.toList();
		String names = guessed.stream().map(Place::name).collect(Collectors.joining(", "));
		assertThat(guessed.isEmpty() ? null : names + ": " + guessed.get(0).kind()).isEqualTo(places);
	}

	@Test
	void shouldSayThatAPlaceIsGuessedAndWhy() {
		assertThat(Sighting.in("obras en el municipio de Huejutla, Hidalgo").places()).extracting(Mention::of)
			.extracting(Place::id, Place::isProvisional)
			.containsExactly(tuple("prov-huejutla", true), tuple("hidalgo", false));
		assertThat(Sighting.in("obras en el municipio de Huejutla").places().get(0).of().guessed().es())
			.contains("municipio");
	}

}
