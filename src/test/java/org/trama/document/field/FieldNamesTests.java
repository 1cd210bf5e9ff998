package org.trama.document.field;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people can rely on when their tables' columns and labels are read.
 */
class FieldNamesTests {

	@ParameterizedTest
	@CsvSource({ "Dependencia Responsable, LEAD", "DEPENDENCIAS QUE PARTICIPAN:, PARTNER", "Linea de accion, LINE",
			"Población objetivo, POPULATION", "Lead agency, LEAD" })
	void shouldKnowNamesInAnyCaseAndWithoutAccents(String name, Field field) {
		assertThat(FieldNames.KNOWN.of(name)).contains(field);
	}

	@ParameterizedTest
	@CsvSource({ "Dependencia responsable de la acción, LEAD", "Línea de acción 2018, LINE",
			"Fecha de inicio prevista, OTHER" })
	void shouldKnowColumnsWhoseTitleSaysMore(String title, Field field) {
		assertThat(FieldNames.KNOWN.ofColumn(title)).contains(field);
		assertThat(FieldNames.KNOWN.of(title)).isEmpty();
	}

	@Test
	void shouldLetPeopleNameTheirOwnColumns() {
		FieldNames own = FieldNames.KNOWN.with(Map.of("Quién", Field.LEAD, "Meta", Field.ACTION));
		assertThat(own.of("quien")).contains(Field.LEAD);
		assertThat(own.of("Meta")).contains(Field.ACTION);
	}

	@Test
	void shouldShowPeopleANameOfEachField() {
		assertThat(FieldNames.examples()).map((name) -> FieldNames.KNOWN.of(name).orElseThrow())
			.containsExactly(Field.values());
	}

}
