package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.trama.document.format.canonical.GridRow;

/**
 * A table that may go on over several pages, and rows in it that may.
 */
final class PrintedTable {

	private static final double SAME_PLACE = 4;

	private final List<Double> starts;

	private final double[] rights;

	private final List<PrintedRow> rows = new ArrayList<>();

	PrintedTable(List<Double> starts) {
		this.starts = List.copyOf(starts);
		this.rights = new double[starts.size()];
	}

	/**
	 * The zone with this table's columns, if that is what it shows: its columns are some
	 * of these, and no word crosses the others.
	 * @param zone the next zone
	 * @param top whether it stands at the top of the next page, where the rest of a
	 * single cell may stand
	 */
	Zone adopt(Zone zone, boolean top) {
		List<Double> inner = zone.starts().subList(1, zone.starts().size());
		boolean some = inner.stream().allMatch((start) -> matches(this.starts, start));
		boolean more = this.starts.subList(1, this.starts.size()).stream().allMatch((start) -> matches(inner, start));
		boolean fits = some && zone.bands().stream().noneMatch(this::crosses)
				&& (!inner.isEmpty() || (top && isRestOfCell(zone)));
		return (fits || (more && top)) ? new Zone(zone.bands(), this.starts, zone.drawn()) : zone;
	}

	private boolean isRestOfCell(Zone zone) {
		String first = zone.bands().get(0).text();
		return zone.bands().stream().allMatch((band) -> band.x() >= this.starts.get(1))
				|| (!this.rows.isEmpty() && LineEnds.goesOn(this.rows.get(this.rows.size() - 1).cell(0).text(), first));
	}

	private static boolean matches(List<Double> starts, double start) {
		return starts.stream().anyMatch((other) -> Math.abs(other - start) <= SAME_PLACE);
	}

	private boolean crosses(Band band) {
		return this.starts.subList(1, this.starts.size())
			.stream()
			.anyMatch((start) -> band.words()
				.stream()
				.anyMatch((word) -> word.x() < start - 1 && word.right() > start + 1));
	}

	boolean hasColumnsOf(Zone zone) {
		return zone.starts().equals(this.starts);
	}

	/**
	 * Adds the rows of a page.
	 * @param zone the lines of the table on the page
	 * @param cuts where rows part
	 * @param rules finds which columns a drawn line parts
	 * @param before the page furniture in front of them
	 * @param top whether they stand at the top of a page
	 */
	void add(Zone zone, RowCuts.Cuts cuts, RowCuts rules, List<String> before, boolean top) {
		List<List<Band>> columns = IntStream.range(0, this.starts.size()).mapToObj(zone::column).toList();
		for (int column = 0; column < columns.size(); column++) {
			this.rights[column] = Math.max(this.rights[column], LineEnds.right(columns.get(column)));
		}
		List<String> furniture = before;
		double from = Double.NEGATIVE_INFINITY;
		boolean first = top;
		List<Integer> carried = List.of();
		for (int index = 0; index <= cuts.heights().size(); index++) {
			double bottom = (index < cuts.heights().size()) ? cuts.heights().get(index) : Double.POSITIVE_INFINITY;
			List<List<Band>> block = block(columns, from, bottom);
			if (block.stream().anyMatch((lines) -> !lines.isEmpty())) {
				if (first ? goesOn(block) : !cuts.drawn() && isRest(block)) {
					goOn(block, columns, first);
				}
				else {
					PrintedRow row = row(block, columns, furniture);
					carry(row, carried);
					this.rows.add(row);
					furniture = List.of();
				}
				first = false;
			}
			carried = (cuts.drawn() && bottom < Double.POSITIVE_INFINITY) ? merged(rules, bottom) : List.of();
			from = bottom;
		}
	}

	/** The columns whose cell goes on below a height although a row ends there. */
	private List<Integer> merged(RowCuts rules, double height) {
		return IntStream.range(0, this.starts.size())
			.filter((column) -> !rules.covers(height, column))
			.boxed()
			.toList();
	}

	private void carry(PrintedRow row, List<Integer> columns) {
		if (!this.rows.isEmpty()) {
			PrintedRow above = this.rows.get(this.rows.size() - 1);
			columns.stream()
				.filter((column) -> row.cell(column).isEmpty())
				.forEach((column) -> row.carry(column, above));
		}
	}

	private static List<List<Band>> block(List<List<Band>> columns, double top, double bottom) {
		return columns.stream()
			.map((lines) -> lines.stream().filter((line) -> line.y() >= top && line.y() < bottom).toList())
			.toList();
	}

	/** Whether what stands below a gap is one more paragraph of a cell above it. */
	private boolean isRest(List<List<Band>> block) {
		boolean one = block.stream().filter((lines) -> !lines.isEmpty()).count() == 1;
		return one && block.get(0).isEmpty() && !this.rows.isEmpty();
	}

	/**
	 * Whether what stands at the top of a page belongs to the last row of the page
	 * before.
	 */
	private boolean goesOn(List<List<Band>> block) {
		if (this.rows.isEmpty()) {
			return false;
		}
		PrintedRow last = this.rows.get(this.rows.size() - 1);
		return isRest(block) || IntStream.range(0, block.size())
			.filter((column) -> !block.get(column).isEmpty())
			.anyMatch((column) -> LineEnds.goesOn(last.cell(column).text(), block.get(column).get(0).text()));
	}

	private void goOn(List<List<Band>> block, List<List<Band>> columns, boolean nextPage) {
		PrintedRow last = this.rows.get(this.rows.size() - 1);
		double top = block.stream().flatMap(List::stream).mapToDouble(Band::y).min().orElse(0);
		for (int column = 0; column < block.size(); column++) {
			double pitch = LinePitch.of(columns.get(column));
			if (nextPage) {
				last.cell(column).goOn(block.get(column), pitch, this.rights[column], top);
			}
			else {
				last.cell(column).add(block.get(column), pitch);
			}
		}
	}

	private PrintedRow row(List<List<Band>> block, List<List<Band>> columns, List<String> furniture) {
		PrintedRow row = new PrintedRow(block.size(), furniture);
		for (int column = 0; column < block.size(); column++) {
			row.cell(column).add(block.get(column), LinePitch.of(columns.get(column)));
		}
		return row;
	}

	List<GridRow> rows() {
		return IntStream.range(0, this.rows.size()).mapToObj((index) -> this.rows.get(index).grid(index + 1)).toList();
	}

}
