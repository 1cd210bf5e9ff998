package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.trama.export.AnswerCsv;
import org.trama.model.CitedEdition;
import org.trama.network.Citation;

/**
 * Tables in a zip, one after the other: UTF-8 with a mark at the beginning, without which
 * Excel takes it for something else. The same tables are the same file: there is no clock
 * in it.
 */
final class ZippedTables {

	private static final char MARK = '\uFEFF';

	private static final LocalDateTime NO_CLOCK = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	private final Writer out;

	/**
	 * Begins a zip.
	 * @param out where to write it; stays open
	 */
	ZippedTables(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.out = new OutputStreamWriter(this.zip, StandardCharsets.UTF_8);
	}

	/**
	 * Begins a table.
	 */
	CSVPrinter begin(String name) {
		try {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(NO_CLOCK);
			this.zip.putNextEntry(entry);
			this.out.append(MARK);
			return new CSVPrinter(this.out, CSVFormat.RFC4180);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends a table.
	 */
	void end() {
		try {
			this.out.flush();
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A table of what the others are found again by.
	 */
	void about(Citation citation) throws IOException {
		CSVPrinter csv = begin("about.csv");
		csv.printRecord("parameter", "value");
		for (Map.Entry<String, List<String>> parameter : citation.recipe().entrySet()) {
			csv.printRecord(parameter.getKey(), cell(String.join(",", parameter.getValue())));
		}
		csv.printRecord("url", cell(citation.url()));
		csv.printRecord("version", cell(citation.version()));
		for (CitedEdition data : citation.data()) {
			csv.printRecord("sha256 " + data.edition(), data.sha256());
		}
		end();
	}

	/**
	 * Ends the zip.
	 */
	void finish() throws IOException {
		this.zip.finish();
	}

	/**
	 * A value as it stands in a table. A text that a spreadsheet would take for a formula
	 * gets an apostrophe in front.
	 */
	static Object cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value : AnswerCsv.inert(Attribute.plain(value));
	}

}
