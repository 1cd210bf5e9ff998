package org.trama.document.format.canonical;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table, merged cells filled in from the row and the column they begin in.
 *
 * @param number its number in the file, from 1
 * @param cells its cells, from the first column on
 * @param before the page furniture that stands before it
 */
public record GridRow(int number, List<GridCell> cells, List<String> before) {

	public GridRow {
		cells = List.copyOf(cells);
		before = List.copyOf(before);
	}

	/**
	 * A row with nothing but other rows before it.
	 * @param number its number in the file, from 1
	 * @param cells its cells
	 */
	public GridRow(int number, List<GridCell> cells) {
		this(number, cells, List.of());
	}

	/**
	 * A cell, empty behind the last one.
	 * @param column the column's index
	 */
	public GridCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : GridCell.EMPTY;
	}

	/** The indexes of the columns that have text. */
	List<Integer> filled() {
		return IntStream.range(0, this.cells.size())
			.filter((column) -> !this.cells.get(column).isEmpty())
			.boxed()
			.toList();
	}

	/**
	 * Whether one merged cell fills the row, as titles between rows do.
	 */
	boolean isOneCell() {
		List<Integer> filled = filled();
		return filled.size() > 1
				&& filled.subList(1, filled.size()).stream().allMatch((column) -> this.cells.get(column).across());
	}

}
