package org.trama.document.format.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.GridCell;
import org.trama.document.format.canonical.GridRow;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Collects the rows of a sheet that have something in them, then fills merged cells in.
 */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

	/** More merged cells than this are no document's. */
	private static final int MOST_FILLED = 2_000_000;

	private final String name;

	private final CanonicalText text;

	private final TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();

	private final List<CellRangeAddress> merged = new ArrayList<>();

	private List<GridCell> current = new ArrayList<>();

	private boolean currentHidden;

	private int hidden;

	private int next;

	private long characters;

	SheetRows(String name, CanonicalText text) {
		this.name = name;
		this.text = text;
	}

	XSSFSheetXMLHandler handler(StylesTable styles, SharedStrings strings) {
		return new XSSFSheetXMLHandler(styles, strings, this, new ShownValues(), false) {
			@Override
			public void startElement(String uri, String local, @Nullable String qualified, Attributes attributes)
					throws SAXException {
				if ("mergeCell".equals(local)) {
					SheetRows.this.merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
				}
				else if ("row".equals(local)) {
					String state = attributes.getValue("hidden");
					SheetRows.this.currentHidden = "1".equals(state) || "true".equals(state);
				}
				super.startElement(uri, local, qualified, attributes);
			}
		};
	}

	@Override
	public void startRow(int row) {
		this.current = new ArrayList<>();
		this.next = 0;
	}

	@Override
	public void endRow(int row) {
		if (this.current.stream().anyMatch((cell) -> !cell.isEmpty())) {
			this.text.countRow(this.name);
			this.rows.put(row, this.current);
			this.hidden += this.currentHidden ? 1 : 0;
		}
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
		int column = (reference == null) ? this.next : new CellAddress(reference).getColumn();
		this.next = column + 1;
		if (value != null && !value.isBlank()) {
			this.characters += value.length();
			this.text.checkLength(this.characters);
			set(this.current, column, new GridCell(value));
		}
	}

	private static void set(List<GridCell> cells, int column, GridCell cell) {
		while (cells.size() <= column) {
			cells.add(GridCell.EMPTY);
		}
		cells.set(column, cell);
	}

	/** The rows, merged cells filled in. */
	List<GridRow> filled() {
		int width = this.rows.values().stream().mapToInt(List::size).max().orElse(0);
		long filled = 0;
		for (CellRangeAddress range : this.merged) {
			List<GridCell> first = this.rows.get(range.getFirstRow());
			if (first == null || first.size() <= range.getFirstColumn()) {
				continue;
			}
			GridCell cell = first.get(range.getFirstColumn());
			for (List<GridCell> row : this.rows.subMap(range.getFirstRow(), true, range.getLastRow(), true).values()) {
				int last = Math.min(range.getLastColumn(), width);
				for (int column = range.getFirstColumn(); column <= last && filled++ < MOST_FILLED; column++) {
					set(row, column, new GridCell(cell.text(), column > range.getFirstColumn()));
				}
			}
		}
		List<GridRow> all = new ArrayList<>();
		this.rows.forEach((number, cells) -> all.add(new GridRow(number + 1, cells)));
		return all;
	}

	int hiddenRows() {
		return this.hidden;
	}

	long characters() {
		return this.characters;
	}

}
