package org.trama.export.table;

/**
 * A way to part cells and numbers in CSV: spreadsheets of some countries want semicolons
 * and decimal commas.
 *
 * @param separator what stands between cells
 * @param decimal what stands before a fraction
 */
public record CsvDialect(char separator, char decimal) {

	/** Commas and decimal points. */
	public static final CsvDialect USUAL = new CsvDialect(',', '.');

}
