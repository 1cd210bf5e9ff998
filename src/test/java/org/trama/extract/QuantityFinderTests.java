package org.trama.extract;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityFinderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			se plantarán 12,500 árboles frutales en la sierra         | 12500 árboles frutales
			se imprimirán 8 mil carteles                              | 8000 carteles
			se darán mil 200 becas y 2 mil 200 millones de pesos      | 1200 becas, 2200000000 pesos
			se plantarán 3 mil 500 árboles                            | 3500 árboles
			habrá cuatro reuniones de trabajo en mayo                 | 4 reuniones de trabajo
			se visitarán treinta y dos escuelas                       | 32 escuelas
			se invertirán 1.5 millones de pesos                       | 1500000 pesos
			se pasará de 10 a 40 módulos                              | 40 módulos
			habrá 6 cursos por mes                                    | 6 cursos por mes
			se abrirán 3 talleres y 5 ferias                          | 3 talleres, 5 ferias
			conforme al artículo 25 de la ley y a los artículos 4 y 9 | ''
			los días 3, 4 y 5 de abril de 2019                        | ''
			las 24 horas de los 365 días del año                      | ''
			los tres órdenes de gobierno                              | ''
			las Secretarías de las tres entidades                     | ''
			asistirán 12 países invitados                             | 12 países invitados
			se medirán 15 niveles de agua                             | 15 niveles de agua
			tendrá: 1. Talleres; 2) Ferias                            | ''
			un aumento de 10% en 2020                                 | 10 %
			se harán 3 y 5 talleres                                   | 3 talleres, 5 talleres
			se harán 3 o 5 talleres                                   | 3 talleres
			el programa 3 x 1 y el 2 × 1 se ampliarán                 | ''
			se invertirán USD 3 millones y MXN 40,000                 | 3000000 USD, 40000 MXN
			atenderá a 40 personas mayores de 65 años                 | 40 personas mayores
			atenderá a 40 niños de 6 a 12 años                        | 40 niños
			atenderá a 40 jóvenes de entre 18 y 29 años               | 40 jóvenes
			el acuerdo B/12/03                                        | ''
			atendió a 15                                              | ''
			se darán 2,000 becas                                      | 2000 becas
			se darán 1899 becas y 2101 cursos                         | 1899 becas, 2101 cursos
			en 2018 escuelas y centros se sumarán                     | ''
			se invertirán entre 2 y 3 millones de soles               | 2000000 soles, 3000000 soles
			se invertirán US$ 1.2 millones                            | 1200000 US$
			1.1 Medir 75 mareas                                       | 75 mareas
			se harán 1) talleres y 2) ferias                          | ''
			se hará lo siguiente: 1.talleres                          | ''
			se atenderá el caso #12 talleres                          | ''
			""")
	void shouldFindWhatIsPromisedInNumbers(String text, String quantities) {
		String found = Sighting.in(text)
			.quantities()
			.stream()
			.map((quantity) -> quantity.value().stripTrailingZeros().toPlainString() + " " + quantity.unit())
			.collect(Collectors.joining(", "));
		assertThat(found).isEqualTo(quantities);
	}

	@ParameterizedTest
	@CsvSource({ "Se plantarán 12 árboles.,12 árboles", "Habrá tres ferias.,tres ferias" })
	void shouldQuoteTheNumberAndItsUnit(String text, String quote) {
		assertThat(Sighting.in(text).quantities()).extracting((quantity) -> quantity.quote().text())
			.containsExactly(quote);
	}

}
