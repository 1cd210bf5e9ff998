package org.trama.document.format.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.GridCell;
import org.trama.document.format.canonical.GridRow;
import org.trama.document.format.canonical.SpanningCells;

/**
 * The rows of a table or a sheet of an OpenDocument file. Repeated cells and rows are
 * written once in the file, a million of them too; empty ones are only counted.
 */
final class OdfGrid {

	private final String name;

	private final CanonicalText text;

	private final OdfWords words;

	private final SpanningCells spans = new SpanningCells();

	private final List<GridRow> rows = new ArrayList<>();

	private int number;

	private int hidden;

	private long characters;

	OdfGrid(String name, CanonicalText text, OdfWords words) {
		this.name = name;
		this.text = text;
		this.words = words;
	}

	List<GridRow> rows() {
		return this.rows;
	}

	int hiddenRows() {
		return this.hidden;
	}

	/** Reads the table that starts here, to its end. */
	void read(XmlCursor xml) throws XMLStreamException {
		for (int depth = 1; depth > 0 && xml.next();) {
			if (xml.isEnd()) {
				depth--;
			}
			else if (xml.isStart() && xml.name().equals("table-row")) {
				row(xml);
			}
			else if (xml.isStart() && xml.name().equals("shapes")) {
				xml.skip();
			}
			else if (xml.isStart()) {
				depth++;
			}
		}
	}

	private void row(XmlCursor xml) throws XMLStreamException {
		int repeated = xml.number("number-rows-repeated", 1);
		String visibility = xml.attribute("visibility");
		List<GridCell> cells = new ArrayList<>();
		int empty = 0;
		while (xml.next() && !xml.isEnd()) {
			if (!xml.isStart() || !xml.name().equals("table-cell")) {
				// covered cells come from the cell that covers them
				skip(xml);
				continue;
			}
			int times = xml.number("number-columns-repeated", 1);
			int across = xml.number("number-columns-spanned", 1);
			int down = xml.number("number-rows-spanned", 1);
			String value = cell(xml);
			if (value.isBlank() && across == 1 && down == 1) {
				empty += times;
				continue;
			}
			add(cells, "", empty, 1, 1);
			empty = 0;
			add(cells, value, times, across, down);
		}
		this.spans.endRow(cells);
		if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
			for (int time = 0; time < repeated; time++) {
				this.text.countRow(this.name);
				this.rows.add(new GridRow(this.number + time + 1, cells));
			}
			this.hidden += visibility.equals("collapse") || visibility.equals("filter") ? repeated : 0;
		}
		this.number += repeated;
	}

	private static void skip(XmlCursor xml) throws XMLStreamException {
		if (xml.isStart()) {
			xml.skip();
		}
	}

	private void add(List<GridCell> cells, String value, int times, int across, int down) {
		int before = -1;
		for (int time = 0; time < times && cells.size() > before; time++) {
			before = cells.size();
			this.spans.add(cells, value, across, down);
			this.characters += value.length();
			this.text.checkLength(this.characters);
		}
	}

	/** The text of the cell that starts here, read to its end. */
	private String cell(XmlCursor xml) throws XMLStreamException {
		StringBuilder value = new StringBuilder();
		for (int depth = 1; depth > 0 && xml.next();) {
			if (xml.isEnd()) {
				depth--;
			}
			else if (xml.isStart() && (xml.name().equals("p") || xml.name().equals("h"))) {
				value.append(this.words.paragraph(xml)).append('\n');
			}
			else if (xml.isStart() && xml.name().equals("annotation")) {
				xml.skip();
			}
			else if (xml.isStart()) {
				depth++;
			}
		}
		return value.toString();
	}

}
