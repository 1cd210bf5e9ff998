package org.trama.document.format.canonical;

import java.util.List;

import org.trama.document.field.FieldNames;

/**
 * A table of a file.
 *
 * @param place where it stands, to be read in front of a row's number: a sheet, a table's
 * number; empty if the file is nothing but this table
 * @param sheet the name of the sheet, to be told with each row; empty if there is but one
 * @param rows its rows
 * @param sort what kind of table it is
 */
public record Grid(String place, String sheet, List<GridRow> rows, Sort sort) {

	/** The end of a page among the page furniture before a row. */
	public static final String PAGE_END = "\f";

	public Grid {
		rows = List.copyOf(rows);
	}

	/**
	 * Writes a line of page furniture, or the end of a page.
	 * @param text where to write
	 * @param line the line, or {@link #PAGE_END}
	 */
	public static void writeBefore(CanonicalText text, String line) {
		if (line.equals(PAGE_END)) {
			text.pageBreak();
		}
		else {
			text.furniture(line);
		}
	}

	/**
	 * Whether rows have a header among the first of them.
	 * @param rows the rows of a table
	 * @param names the names of columns
	 */
	public static boolean hasHeader(List<GridRow> rows, FieldNames names) {
		return GridHeader.in(rows, names).isPresent();
	}

	/** The place behind the last row. */
	String end() {
		return "[%s, fin]".formatted(this.place);
	}

	/** Whether a line that ends in a cell only ends because the cell is narrow. */
	boolean wrapped() {
		return this.sort == Sort.PRINTED;
	}

	/** The place of a row. */
	String place(GridRow row) {
		return this.place.isEmpty() ? "[Fila %d]".formatted(row.number())
				: "[%s, fila %d]".formatted(this.place, row.number());
	}

	/** What kind of table it is. */
	public enum Sort {

		/** All there is in a file or a sheet: whatever stands there are rows. */
		SHEET,
		/** One among paragraphs. */
		AMONG_TEXT,
		/** One as a page shows it: lines end where cells are narrow. */
		PRINTED

	}

}
