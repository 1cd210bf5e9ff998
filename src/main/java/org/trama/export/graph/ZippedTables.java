package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.trama.export.AnswerCsv;
import org.trama.network.Citation;

/**
 * Tables in a zip, one after the other: UTF-8 with a mark at the beginning, without which
 * Excel takes it for something else. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front. The same tables are the same file: there is no clock in
 * it.
 */
final class ZippedTables {

	private static final char MARK = '\uFEFF';

	private static final LocalDateTime NO_CLOCK = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	private final Writer out;

	private final CSVPrinter csv;

	/**
	 * Begins a zip.
	 * @param out where to write it; stays open
	 */
	ZippedTables(OutputStream out) throws IOException {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.out = new OutputStreamWriter(this.zip, StandardCharsets.UTF_8);
		this.csv = new CSVPrinter(this.out, CSVFormat.RFC4180);
	}

	/**
	 * Begins a table.
	 */
	void begin(String name) {
		put(() -> {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(NO_CLOCK);
			this.zip.putNextEntry(entry);
			this.out.append(MARK);
		});
	}

	/**
	 * Writes a row.
	 * @param parts its cells, some after the other
	 */
	void row(List<?>... parts) {
		List<Object> row = new ArrayList<>();
		for (List<?> part : parts) {
			part.forEach((cell) -> row.add(cell(cell)));
		}
		put(() -> this.csv.printRecord(row));
	}

	/**
	 * Ends a table.
	 */
	void end() {
		put(() -> {
			this.out.flush();
			this.zip.closeEntry();
		});
	}

	/**
	 * A table of what the others are found again by.
	 */
	void about(Citation citation) {
		begin("about.csv");
		row(List.of("parameter", "value"));
		citation.recipe().forEach((name, values) -> row(List.of(name, String.join(",", values))));
		row(List.of("url", citation.url()));
		row(List.of("version", citation.version()));
		citation.data().forEach((data) -> row(List.of("sha256 " + data.edition(), data.sha256())));
		end();
	}

	/**
	 * Ends the zip.
	 */
	void finish() {
		put(this.zip::finish);
	}

	private static Object cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value : AnswerCsv.inert(GraphColumn.plain(value));
	}

	private static void put(Part part) {
		try {
			part.write();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A part of the zip. */
	private interface Part {

		void write() throws IOException;

	}

}
