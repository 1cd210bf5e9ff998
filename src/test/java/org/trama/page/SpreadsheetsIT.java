package org.trama.page;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who takes a list along into a spreadsheet.
 */
@WithBrowser
class SpreadsheetsIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/fichas/agencies                     | agencies       | Nombre corto
			/fichas/agencies?lang=en&q=secretar  | agencies       | Short name
			/fichas/actions?agency=inm           | actions        | Texto
			/buscar?q=migrantes                  | search         | Fragmento
			/preguntas/joint-actions?agency=inm  | joint-actions- | Segunda dependencia (id)
			/coincidencias                       | [a-z-]+        | Citas
			""")
	void shouldHandOutWhatIsShownAsAWorkbookAndAsCsv(String address, String name, String heading, Visitor visitor)
			throws IOException {
		visitor.open(address);
		Download workbook = visitor.download(visitor.link("Excel (XLSX)"));
		assertThat(workbook.suggestedFilename()).matches(name + "[\\w.-]*\\.xlsx");
		Download csv = visitor.download(visitor.link("CSV"));
		assertThat(csv.suggestedFilename()).matches(name + "[\\w.-]*\\.csv");
		List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(Files.readString(csv.path()).substring(1)))
			.getRecords();
		assertThat(rows).hasSizeGreaterThan(1);
		assertThat(rows.get(0)).contains(heading);
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(rows.size() - 1);
			assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo(rows.get(0).get(2));
		}
	}

}
