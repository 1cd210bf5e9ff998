package org.trama.export.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trama.export.table.TableFormat;
import org.trama.model.Bilingual;

/**
 * A table with a column for each part of an action that a programme can say, and two rows
 * that show how it is filled in. It can be imported as it is.
 */
public final class ProgrammeTemplate {

	private static final Bilingual FILES = new Bilingual("template_es.csv", "template_en.csv");

	private static final int COLUMN_WIDTH = 32;

	private ProgrammeTemplate() {
	}

	/**
	 * Writes the template and leaves the stream open.
	 * @param format the format
	 * @param language the language of its columns; Spanish for any but English
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public static void write(TableFormat format, Locale language, OutputStream out) throws IOException {
		byte[] table = table(language);
		switch (format) {
			case CSV -> {
				out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
				out.write(table);
			}
			case XLSX -> workbook(table, out);
		}
	}

	private static byte[] table(Locale language) throws IOException {
		String name = FILES.in(language);
		try (InputStream csv = ProgrammeTemplate.class.getResourceAsStream(name)) {
			return Objects.requireNonNull(csv, name).readAllBytes();
		}
	}

	private static void workbook(byte[] table, OutputStream out) throws IOException {
		try (Reader text = new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8);
				XSSFWorkbook workbook = new XSSFWorkbook()) {
			Sheet sheet = workbook.createSheet("Programa");
			List<CSVRecord> records = CSVFormat.RFC4180.parse(text).getRecords();
			for (CSVRecord each : records) {
				Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				each.forEach((cell) -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
			}
			CellStyle headings = headings(workbook);
			sheet.getRow(0).forEach((cell) -> {
				cell.setCellStyle(headings);
				sheet.setColumnWidth(cell.getColumnIndex(), COLUMN_WIDTH * 256);
			});
			sheet.createFreezePane(0, 1);
			workbook.write(out);
		}
	}

	private static CellStyle headings(XSSFWorkbook workbook) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle style = workbook.createCellStyle();
		style.setFont(bold);
		return style;
	}

}
