package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.trama.document.format.canonical.GridCell;
import org.trama.document.format.canonical.GridRow;

/**
 * A row of a printed table.
 */
final class PrintedRow {

	private final List<PrintedCell> cells = new ArrayList<>();

	private final List<String> before;

	PrintedRow(int columns, List<String> before) {
		IntStream.range(0, columns).forEach((column) -> this.cells.add(new PrintedCell()));
		this.before = List.copyOf(before);
	}

	PrintedCell cell(int column) {
		return this.cells.get(column);
	}

	/** Makes a merged cell of the row above a cell of this row too. */
	void carry(int column, PrintedRow above) {
		this.cells.set(column, above.cell(column));
	}

	boolean isEmpty() {
		return this.cells.stream().allMatch(PrintedCell::isEmpty);
	}

	GridRow grid(int number) {
		return new GridRow(number, this.cells.stream().map((cell) -> new GridCell(cell.text())).toList(), this.before);
	}

}
