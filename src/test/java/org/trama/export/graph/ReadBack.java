package org.trama.export.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.spi.FileImporter;
import org.trama.export.table.CsvDialect;
import org.trama.export.table.TableStyle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files as the tools that they are for read them.
 */
final class ReadBack {

	static final TableStyle STYLE = style("es");

	private ReadBack() {
	}

	static TableStyle style(String language) {
		return new TableStyle(Locale.forLanguageTag(language), CsvDialect.USUAL, LocalDate.of(2026, 1, 2),
				URI.create("http://localhost:8080/"));
	}

	/** What the last sheet of a workbook says. */
	static String about(byte[] workbook) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			return StreamSupport.stream(book.getSheetAt(book.getNumberOfSheets() - 1).spliterator(), false)
				.map((row) -> text(row.getCell(0)) + ": " + text(row.getCell(1)))
				.collect(Collectors.joining("\n"));
		}
	}

	/** What stands in a cell, as plain text. */
	static String text(Cell cell) {
		return switch (cell.getCellType()) {
			case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString().replaceFirst("\\.0$", "");
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			case FORMULA -> throw new AssertionError("a live formula: " + cell.getCellFormula());
			default -> cell.getStringCellValue();
		};
	}

	static ContainerUnloader gephi(FileImporter importer, byte[] file) {
		ImportContainerImpl container = new ImportContainerImpl();
		importer.setReader(new StringReader(new String(file, StandardCharsets.UTF_8)));
		assertThat(importer.execute(container.getLoader())).isTrue();
		assertThat(importer.getReport().getIssuesList(100)).filteredOn((issue) -> issue.getLevel() != Issue.Level.INFO)
			.extracting(Issue::getMessage)
			.isEmpty();
		return container.getUnloader();
	}

	static Map<String, List<CSVRecord>> tables(byte[] file) throws IOException {
		Map<String, List<CSVRecord>> tables = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Reader reader = new InputStreamReader(new ByteArrayInputStream(zip.readAllBytes()),
						StandardCharsets.UTF_8);
				assertThat(reader.read()).as("the mark that Excel needs").isEqualTo('\uFEFF');
				tables.put(entry.getName(), CSVFormat.RFC4180.parse(reader).getRecords());
			}
		}
		return tables;
	}

}
