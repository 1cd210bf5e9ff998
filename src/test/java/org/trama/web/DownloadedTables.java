package org.trama.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables as a spreadsheet reads them.
 */
final class DownloadedTables {

	private DownloadedTables() {
	}

	static String about(XSSFWorkbook book) {
		StringBuilder about = new StringBuilder();
		book.getSheetAt(book.getNumberOfSheets() - 1)
			.forEach((row) -> about.append(row.getCell(0)).append(": ").append(row.getCell(1)).append('\n'));
		return about.toString();
	}

	static List<Map<String, Object>> rows(Sheet sheet) {
		List<String> headings = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
			.map(Cell::getStringCellValue)
			.toList();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 1; i <= sheet.getLastRowNum(); i++) {
			Map<String, Object> row = new TreeMap<>();
			for (int j = 0; j < headings.size(); j++) {
				row.put(headings.get(j), value(sheet.getRow(i).getCell(j)));
			}
			rows.add(row);
		}
		return rows;
	}

	private static Object value(Cell cell) {
		return switch (cell.getCellType()) {
			case NUMERIC -> cell.getNumericCellValue();
			case BOOLEAN -> cell.getBooleanCellValue();
			case FORMULA -> throw new AssertionError("a live formula: " + cell);
			default -> cell.getStringCellValue();
		};
	}

	static XSSFWorkbook book(HttpResponse<byte[]> response) throws IOException {
		assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(200);
		return new XSSFWorkbook(new ByteArrayInputStream(response.body()));
	}

	/**
	 * The tables of a file, one or several in a zip, each with the mark that Excel needs.
	 */
	static List<List<CSVRecord>> csv(HttpResponse<byte[]> response) throws IOException {
		boolean zip = response.headers().firstValue("content-type").orElse("").equals("application/zip");
		List<List<CSVRecord>> tables = new ArrayList<>();
		for (String table : zip ? unzipped(response).values() : List.of(text(response))) {
			assertThat(table).as(response.uri().toString()).startsWith("\uFEFF");
			tables.add(CSVFormat.RFC4180.parse(new StringReader(table.substring(1))).getRecords());
		}
		return zip ? tables.subList(0, tables.size() - 1) : tables;
	}

	static Map<String, String> unzipped(HttpResponse<byte[]> response) throws IOException {
		Map<String, String> tables = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return tables;
	}

	static String text(HttpResponse<byte[]> response) {
		assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(200);
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	/** The first and the last rows of a table have the same texts in both formats. */
	static void assertSame(String address, List<CSVRecord> csv, Sheet sheet) {
		assertThat(sheet.getLastRowNum()).as(address).isEqualTo(csv.size() - 1);
		assertThat(csv).as(address).hasSizeGreaterThan(1);
		for (CSVRecord record : List.of(csv.get(0), csv.get(1), csv.get(csv.size() - 1))) {
			Row row = sheet.getRow((int) record.getRecordNumber() - 1);
			for (int i = 0; i < record.size(); i++) {
				if (row.getCell(i).getCellType() == CellType.STRING
						&& row.getCell(i).getStringCellValue().length() < 9999) {
					assertThat(row.getCell(i).getStringCellValue()).as(address).isEqualTo(record.get(i));
				}
			}
		}
	}

}
