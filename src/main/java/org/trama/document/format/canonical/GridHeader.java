package org.trama.document.format.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.text.Folding;

/**
 * The row of a table that says what its columns are about.
 *
 * @param first the index of its first row
 * @param last the index of its last: titles may stand over titles
 * @param titles the title of each column, empty where there is none
 */
record GridHeader(int first, int last, List<String> titles) {

	/** A header stands this far down at the most. */
	private static final int LOWEST = 15;

	/** A table of fewer columns has no header to be guessed. */
	private static final int FEWEST = 3;

	/** Longer texts are no titles. */
	private static final int LONGEST_TITLE = 80;

	/**
	 * A part of a plan with its number: a row's value, though its first word is known.
	 */
	private static final Pattern NUMBERED = Pattern.compile("\\p{L}[\\p{L} ]*\\s\\d+(\\.\\d+)*\\s*[.:)]?\\s+\\p{L}.*");

	/**
	 * The header of a table, if it has one.
	 * @param rows the table's rows
	 * @param names the names of columns
	 */
	static Optional<GridHeader> in(List<GridRow> rows, FieldNames names) {
		int first = IntStream.range(0, Math.min(LOWEST, rows.size()))
			.filter((index) -> isHeader(rows.get(index), names))
			.findFirst()
			.orElse(-1);
		if (first < 0) {
			return Optional.empty();
		}
		int last = first;
		List<String> titles = titles(rows.get(first));
		while (last + 1 < rows.size() && isHeader(rows.get(last + 1), names)) {
			last++;
			titles = below(titles, titles(rows.get(last)));
		}
		return Optional.of(new GridHeader(first, last, titles));
	}

	/**
	 * The row that looks like the header of a table whose titles nobody knows: the first
	 * that fills columns with short texts, where most rows below fill as many.
	 * @param rows the rows of a file that is nothing but tables
	 */
	static Optional<GridHeader> assumed(List<GridRow> rows) {
		return IntStream.range(0, Math.min(LOWEST, rows.size()))
			.filter((index) -> fillsColumns(rows.get(index))
					&& titles(rows.get(index)).stream().allMatch((title) -> title.length() <= LONGEST_TITLE))
			.filter((index) -> mostFillColumns(rows.subList(index + 1, rows.size())))
			.mapToObj((index) -> new GridHeader(index, index, titles(rows.get(index))))
			.findFirst();
	}

	private static boolean mostFillColumns(List<GridRow> rows) {
		return rows.size() > 1 && rows.stream().filter(GridHeader::fillsColumns).count() * 2 > rows.size();
	}

	private static boolean fillsColumns(GridRow row) {
		return row.filled().stream().filter((column) -> !row.cell(column).across()).count() >= FEWEST;
	}

	/** Titles that stand under others say more than those, where there are any. */
	private static List<String> below(List<String> above, List<String> titles) {
		return IntStream.range(0, Math.max(above.size(), titles.size()))
			.mapToObj((column) -> (column < titles.size() && !titles.get(column).isEmpty()) ? titles.get(column)
					: above.get(column))
			.toList();
	}

	private static List<String> titles(GridRow row) {
		List<String> titles = new ArrayList<>();
		row.cells().forEach((cell) -> titles.add(CellParagraphs.oneLine(cell.text())));
		return titles;
	}

	private static boolean isHeader(GridRow row, FieldNames names) {
		List<String> titles = row.filled()
			.stream()
			.filter((column) -> !row.cell(column).across())
			.map((column) -> CellParagraphs.oneLine(row.cell(column).text()))
			.toList();
		List<Field> known = titles.stream().map((title) -> field(title, names)).filter(Objects::nonNull).toList();
		boolean tells = known.stream()
			.anyMatch((field) -> field.isLevel() || field == Field.ACTION || field == Field.LEAD);
		return titles.stream().anyMatch(names::isTold)
				|| (known.size() > 1 && tells && known.size() * 2 > titles.size());
	}

	private static @Nullable Field field(String title, FieldNames names) {
		boolean isTitle = title.length() <= LONGEST_TITLE && !NUMBERED.matcher(title).matches();
		return isTitle ? names.ofColumn(title).orElse(null) : null;
	}

	/** The title of a column; its number where it has none. */
	String title(int column) {
		String title = (column < this.titles.size()) ? this.titles.get(column) : "";
		return title.isEmpty() ? "Columna " + (column + 1) : title;
	}

	/** Whether any of the titles is known. */
	boolean isKnown(FieldNames names) {
		return this.titles.stream().anyMatch((title) -> field(title, names) != null);
	}

	/** The columns whose titles say nothing that is known. */
	List<Integer> unknown(FieldNames names) {
		return IntStream.range(0, this.titles.size())
			.filter((column) -> !this.titles.get(column).isEmpty() && field(this.titles.get(column), names) == null)
			.boxed()
			.toList();
	}

	/** Whether a row is the header once more, as on the next page. */
	boolean comesAgain(GridRow row) {
		List<Integer> filled = row.filled();
		return !filled.isEmpty() && filled.stream()
			.allMatch((column) -> column < this.titles.size()
					&& Folding.fold(row.cell(column).text()).equals(Folding.fold(this.titles.get(column))));
	}

}
