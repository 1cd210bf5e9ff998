package org.trama.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables that belong together, with what they are found again by. The same tables that
 * are asked for on the same day are the same file: there is no clock in it.
 *
 * @param tables the tables, the first of which stands for all where there is room for one
 * @param colophon what they are found again by
 */
public record Tables(List<? extends Table<?>> tables, Colophon colophon) {

	/** No earlier time can stand in a zip. */
	static final LocalDateTime NO_CLOCK = LocalDateTime.of(1980, 1, 1, 0, 0);

	public Tables {
		tables = List.copyOf(tables);
	}

	/**
	 * Writes the first table as CSV and leaves the stream open.
	 * @param style how it is wanted
	 * @param out where to write it, in UTF-8
	 * @throws IOException if that fails
	 */
	public void csv(TableStyle style, OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		new CsvOut(text, style.csv()).write(this.tables.get(0));
		text.flush();
	}

	/**
	 * Writes all tables as CSV, zipped, and leaves the stream open.
	 * @param style how they are wanted
	 * @param out where to write them
	 * @throws IOException if that fails
	 */
	public void zip(TableStyle style, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
		CsvOut csv = new CsvOut(text, style.csv());
		Table<?> about = this.colophon.table(style, List.of());
		for (Table<?> table : Stream.concat(this.tables.stream(), Stream.of(about)).toList()) {
			ZipEntry entry = new ZipEntry(table.name() + ".csv");
			entry.setTimeLocal(NO_CLOCK);
			zip.putNextEntry(entry);
			csv.write(table);
			text.flush();
			zip.closeEntry();
		}
		zip.finish();
	}

	/**
	 * Writes all tables as a workbook, a sheet each, and leaves the stream open.
	 * @param style how they are wanted
	 * @param out where to write them
	 * @throws IOException if that fails
	 */
	public void xlsx(TableStyle style, OutputStream out) throws IOException {
		try (XlsxWorkbook workbook = new XlsxWorkbook(this.colophon.title(), style)) {
			for (Table<?> table : this.tables) {
				workbook.add(table);
			}
			workbook.about(this.colophon);
			workbook.write(out);
		}
	}

}
