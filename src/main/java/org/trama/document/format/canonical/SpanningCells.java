package org.trama.document.format.canonical;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills merged cells in: across the columns and down the rows that they reach over.
 */
public final class SpanningCells {

	/** Wider tables are none. */
	private static final int WIDEST = 1024;

	private final List<Carried> columns = new ArrayList<>();

	/**
	 * Adds the next cell of a row, behind those that come from rows above.
	 * @param cells the row's cells so far
	 * @param text the cell's text
	 * @param across over how many columns it reaches
	 * @param down over how many rows it reaches
	 */
	public void add(List<GridCell> cells, String text, int across, int down) {
		carry(cells);
		for (int column = 0; column < across && cells.size() < WIDEST; column++) {
			GridCell cell = new GridCell(text, column > 0);
			remember(cells.size(), new Carried(cell, down - 1));
			cells.add(cell);
		}
	}

	/**
	 * Ends a row: the rest of it may come from rows above.
	 * @param cells the row's cells
	 */
	public void endRow(List<GridCell> cells) {
		carry(cells);
		while (cells.size() < this.columns.size()) {
			cells.add(GridCell.EMPTY);
			carry(cells);
		}
	}

	private void carry(List<GridCell> cells) {
		while (cells.size() < this.columns.size() && this.columns.get(cells.size()).rows > 0) {
			int column = cells.size();
			Carried carried = this.columns.get(column);
			cells.add(carried.cell);
			this.columns.set(column, new Carried(carried.cell, carried.rows - 1));
		}
	}

	private void remember(int column, Carried carried) {
		while (this.columns.size() <= column) {
			this.columns.add(new Carried(GridCell.EMPTY, 0));
		}
		this.columns.set(column, carried);
	}

	private record Carried(GridCell cell, int rows) {
	}

}
