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
 * @param wrapped whether a line that ends in a cell only ends because the cell is narrow
 */
public record Grid(String place, String sheet, List<GridRow> rows, boolean wrapped) {

	/** The end of a page among the page furniture before a row. */
	public static final String PAGE_END = "\f";

	public Grid {
		rows = List.copyOf(rows);
	}

	/**
	 * A table whose cells have lines of their own.
	 * @param place where it stands
	 * @param sheet the name of the sheet
	 * @param rows its rows
	 */
	public Grid(String place, String sheet, List<GridRow> rows) {
		this(place, sheet, rows, false);
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

	/** The place of a row. */
	String place(GridRow row) {
		return this.place.isEmpty() ? "[Fila %d]".formatted(row.number())
				: "[%s, fila %d]".formatted(this.place, row.number());
	}

}
