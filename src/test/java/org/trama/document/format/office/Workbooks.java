package org.trama.document.format.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks for tests.
 */
final class Workbooks {

	private Workbooks() {
	}

	static byte[] of(Consumer<Workbook> content) {
		try (Workbook book = new XSSFWorkbook()) {
			content.accept(book);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] table(List<List<String>> rows) {
		return of((book) -> fill(book.createSheet("Plan"), rows));
	}

	static void fill(Sheet sheet, List<List<String>> rows) {
		for (List<String> values : rows) {
			Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			values.forEach((value) -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value));
		}
	}

}
