package org.trama.export.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphTablesTests {

	@ParameterizedTest
	@CsvSource({ "es,Grado con peso,Lo que comparten", "en,Weighted degree,What they share" })
	void shouldKeepTheNamesThatGephiLooksForInEveryLanguageAndTranslateTheOthers(String language, String measure,
			String shared) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphFormat.CSV.write(GraphTable.of(GraphFormatTests.NETWORK, Look.USUAL), GraphFormatTests.CITATION,
				ReadBack.style(language), out);
		Map<String, List<CSVRecord>> tables = ReadBack.tables(out.toByteArray());
		assertThat(tables.get("nodes.csv").get(0)).startsWith("Id", "Label").contains(measure);
		assertThat(tables.get("edges.csv").get(0)).startsWith("Source", "Target", "Type", "Weight", "Kind")
			.contains(shared);
	}

	@Test
	void shouldHaveASheetForEachTableWithTheSameCells() throws Exception {
		Map<String, List<CSVRecord>> tables = ReadBack.tables(GraphFormatTests.write(GraphFormat.CSV));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(GraphFormatTests.write(GraphFormat.XLSX)))) {
			assertThat(book).extracting(Sheet::getSheetName)
				.containsExactly("Nodos", "Vínculos", "Matriz", "Acerca de");
			for (String name : List.of("nodes.csv", "edges.csv", "incidence.csv")) {
				List<CSVRecord> rows = tables.get(name);
				Sheet sheet = book.getSheetAt(List.of("nodes.csv", "edges.csv", "incidence.csv").indexOf(name));
				assertThat(sheet.getLastRowNum()).isEqualTo(rows.size() - 1);
				rows.get(0).forEach((heading) -> assertThat(heading).isNotEmpty());
				for (int i = 0; i < rows.size(); i++) {
					for (int j = 0; j < rows.get(i).size(); j++) {
						assertThat(ReadBack.text(sheet.getRow(i).getCell(j))).as(name + " " + i + " " + j)
							.isEqualTo(rows.get(i)
								.get(j)
								.replaceFirst("^'", "")
								.replace('\u0001', '?')
								.replaceFirst("\\.0$", ""));
					}
				}
			}
		}
	}

}
