package org.trama.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as CSV (RFC 4180): with a mark at the beginning, without which Excel
 * takes UTF-8 for something else.
 */
final class CsvOut {

	private static final char MARK = '\uFEFF';

	private final Appendable out;

	private final CsvDialect dialect;

	private final CSVPrinter csv;

	CsvOut(Appendable out, CsvDialect dialect) throws IOException {
		this.out = out;
		this.dialect = dialect;
		this.csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(dialect.separator()).get());
	}

	void write(Table<?> table) throws IOException {
		this.out.append(MARK);
		try {
			row(table.headings());
			table.cells(this::row);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		this.csv.flush();
	}

	private void row(List<? extends @Nullable Object> cells) {
		try {
			this.csv.printRecord(cells.stream().map((cell) -> CellText.of(cell, this.dialect)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
