package org.trama.document.format.canonical;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.trama.document.field.FieldNames;
import org.trama.model.Bilingual;

/**
 * Writes a table as text: a card for each row below a header, or cell after cell where
 * there is none.
 */
final class GridWriter {

	/** So many unknown columns are named; the others are counted. */
	private static final int NAMED = 4;

	private static final int LONGEST_EXAMPLE = 30;

	private final CanonicalText text;

	private final FieldNames names;

	/** A smaller table has no rows to tell apart. */
	private static final int FEWEST_ROWS = 3;

	GridWriter(CanonicalText text, FieldNames names) {
		this.text = text;
		this.names = names;
	}

	/**
	 * Writes a table.
	 * @return whether it has a header, be it one of which no title is known
	 */
	boolean write(Grid grid) {
		Optional<GridHeader> known = GridHeader.in(grid.rows(), this.names);
		Optional<GridHeader> header = (known.isEmpty() && grid.sort() == Grid.Sort.SHEET)
				? GridHeader.assumed(grid.rows()) : known;
		header.ifPresentOrElse((found) -> cards(grid, found), () -> grid.rows().forEach((row) -> cells(grid, row)));
		header.ifPresent((found) -> noteTooLong(grid, found));
		header.filter((found) -> found.isKnown(this.names))
			.ifPresentOrElse((found) -> noteUnknown(grid, found), () -> noteMissing(grid));
		return header.isPresent();
	}

	private void cards(Grid grid, GridHeader header) {
		grid.rows().subList(0, header.first()).forEach((row) -> cells(grid, row));
		grid.rows().subList(header.last() + 1, grid.rows().size()).forEach((row) -> card(grid, header, row));
		if (grid.sort() == Grid.Sort.AMONG_TEXT) {
			this.text.endTable(grid.end());
		}
	}

	private void cells(Grid grid, GridRow row) {
		row.before().forEach((line) -> Grid.writeBefore(this.text, line));
		row.cells().stream().filter((cell) -> !cell.across() && !cell.isEmpty()).forEach((cell) -> {
			if (grid.wrapped()) {
				this.text.wrapped(cell.text());
			}
			else {
				CellParagraphs.of(cell.text()).forEach(this.text::paragraph);
			}
		});
	}

	private void card(Grid grid, GridHeader header, GridRow row) {
		List<Integer> filled = row.filled();
		row.before().forEach((line) -> Grid.writeBefore(this.text, line));
		if (filled.isEmpty() || header.comesAgain(row)) {
			return;
		}
		if (row.isOneCell() && filled.size() * 2 > header.titles().size()) {
			cells(grid, row);
			return;
		}
		this.text.gap();
		this.text.furniture(grid.place(row));
		if (!grid.sheet().isEmpty()) {
			this.text.line("Hoja: " + CellParagraphs.oneLine(grid.sheet()));
		}
		for (int column : filled) {
			List<String> paragraphs = paragraphs(grid, row.cell(column));
			this.text.line(header.title(column) + ": " + paragraphs.get(0));
			for (String further : paragraphs.subList(1, paragraphs.size())) {
				this.text.gap();
				this.text.line(further);
			}
		}
		this.text.gap();
	}

	private static List<String> paragraphs(Grid grid, GridCell cell) {
		return grid.wrapped() ? CellParagraphs.ofWrapped(cell.text()) : CellParagraphs.of(cell.text());
	}

	private void noteUnknown(Grid grid, GridHeader header) {
		List<Integer> unknown = header.unknown(this.names);
		if (unknown.isEmpty()) {
			return;
		}
		String named = unknown.stream()
			.limit(NAMED)
			.map((column) -> "«%s»%s".formatted(header.title(column), example(grid, header, column)))
			.collect(Collectors.joining(", "));
		String more = (unknown.size() > NAMED) ? ", …" : "";
		String place = grid.place().isEmpty() ? "" : grid.place() + ": ";
		this.text.note(new Bilingual(
				"%scolumnas que no se reconocen (%d): %s%s.".formatted(place, unknown.size(), named, more),
				"%scolumns that are not recognised (%d): %s%s.".formatted(place, unknown.size(), named, more)));
	}

	/** A separator that stands in a cell shifts those behind it. */
	private void noteTooLong(Grid grid, GridHeader header) {
		List<String> longer = grid.rows()
			.stream()
			.skip(header.last() + 1L)
			.filter((row) -> row.filled().stream().anyMatch((column) -> column >= header.titles().size()))
			.map(grid::place)
			.toList();
		if (!longer.isEmpty()) {
			this.text.note(new Bilingual(
					"Filas con más celdas que títulos (%d), quizá por un separador dentro de una celda sin comillas: la primera es %s."
						.formatted(longer.size(), longer.get(0)),
					"Rows with more cells than titles (%d), perhaps for a separator in a cell without quotation marks: the first is %s."
						.formatted(longer.size(), longer.get(0))));
		}
	}

	private void noteMissing(Grid grid) {
		GridRow first = grid.rows().isEmpty() ? new GridRow(1, List.of()) : grid.rows().get(0);
		if (grid.wrapped() || first.filled().size() < 2 || grid.rows().size() < FEWEST_ROWS) {
			return;
		}
		String titles = first.filled()
			.stream()
			.limit(NAMED)
			.map((column) -> "«" + CellParagraphs.oneLine(first.cell(column).text()) + "»")
			.collect(Collectors.joining(", "));
		String place = grid.place().isEmpty() ? "" : grid.place() + ": ";
		this.text.note(
				new Bilingual("%sningún título de columna conocido; la primera fila dice %s.".formatted(place, titles),
						"%sno known title of a column; the first row says %s.".formatted(place, titles)));
	}

	private static String example(Grid grid, GridHeader header, int column) {
		return grid.rows()
			.stream()
			.skip(header.last() + 1L)
			.map((row) -> CellParagraphs.oneLine(row.cell(column).text()))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.map((value) -> (value.length() > LONGEST_EXAMPLE) ? value.substring(0, LONGEST_EXAMPLE) + "…" : value)
			.map((value) -> " = «" + value + "»")
			.orElse("");
	}

}
