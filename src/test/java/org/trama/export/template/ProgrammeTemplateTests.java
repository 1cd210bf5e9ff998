package org.trama.export.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.document.ActionLine;
import org.trama.document.Cell;
import org.trama.document.PlanPart;
import org.trama.document.ProgrammeDocument;
import org.trama.document.field.Field;
import org.trama.document.layout.DocumentReader;
import org.trama.export.table.TableFormat;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeTemplateTests {

	@ParameterizedTest
	@CsvSource({ "XLSX, es", "XLSX, en", "CSV, es", "CSV, en" })
	void shouldBeReadAsItIsWithEachColumnInItsPlace(TableFormat format, Locale language) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ProgrammeTemplate.write(format, language, out);
		ProgrammeDocument document = DocumentReader.read("template." + format.word(), out.toByteArray());
		assertThat(document.parts()).extracting(PlanPart::code).containsExactly("1", "1.1");
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1.1", "1.1.2");
		assertThat(document.lines()).allSatisfy((line) -> assertThat(line.paragraphs()).hasSize(1));
		assertThat(document.lines().findFirst().orElseThrow().paragraphs().get(0).cells()).extracting(Cell::field)
			.containsExactly(Field.LEAD, Field.PARTNER, Field.POPULATION, Field.PLACE, Field.TARGET);
	}

}
