package org.trama.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A file format for a table.
 */
public enum TableFormat {

	/** A table as text. */
	CSV(TableFormat.CSV_TYPE, Tables::csv),
	/** A workbook. */
	XLSX(TableFormat.XLSX_TYPE, Tables::xlsx);

	/** The media type of CSV. */
	public static final String CSV_TYPE = "text/csv";

	/** The media type of workbooks. */
	public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final String mediaType;

	private final Writing writing;

	TableFormat(String mediaType, Writing writing) {
		this.mediaType = mediaType;
		this.writing = writing;
	}

	/**
	 * What it is called and what the names of its files end in, such as {@code csv}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Its media type.
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Writes tables and leaves the stream open.
	 * @param tables the tables
	 * @param style how they are wanted
	 * @param out where to write them
	 * @throws IOException if that fails
	 */
	public void write(Tables tables, TableStyle style, OutputStream out) throws IOException {
		this.writing.write(tables, style, out);
	}

	/** How tables are written in a format. */
	private interface Writing {

		void write(Tables tables, TableStyle style, OutputStream out) throws IOException;

	}

}
