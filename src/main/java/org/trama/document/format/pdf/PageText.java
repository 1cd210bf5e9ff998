package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.Grid;

/**
 * Writes pages one after another: text line by line, columns one after another, tables
 * row by row.
 */
final class PageText {

	private final CanonicalText text;

	/** What stands between the pages, to be written before the next words. */
	private final List<String> pending = new ArrayList<>();

	private @Nullable PrintedTable open;

	private int tables;

	private @Nullable Band last;

	private double right;

	PageText(CanonicalText text) {
		this.text = text;
	}

	/**
	 * Writes a page.
	 * @param page the page
	 * @param margins the indexes of its lines that are page furniture
	 */
	void write(PrintedPage page, Set<Integer> margins) {
		List<Band> body = IntStream.range(0, page.bands().size())
			.filter((index) -> !margins.contains(index))
			.mapToObj(page.bands()::get)
			.toList();
		List<Band> bands = Footnotes.takeOut(body, page.marked(), this.text);
		double top = bands.isEmpty() ? page.height() : bands.get(0).y();
		margins.stream().sorted().map(page.bands()::get).filter((band) -> band.y() < top).forEach(this::furniture);
		boolean first = true;
		for (Zone zone : Zone.in(bands, page.rules())) {
			zone(zone, page.rules(), first);
			first = false;
		}
		margins.stream().sorted().map(page.bands()::get).filter((band) -> band.y() >= top).forEach(this::furniture);
		this.pending.add(Grid.PAGE_END);
	}

	private void furniture(Band band) {
		this.pending.add(band.text());
	}

	/** Writes what is still open at the end of the document. */
	void end() {
		close();
		this.pending.remove(this.pending.size() - 1);
		flush();
	}

	private void zone(Zone found, List<Rule> rules, boolean first) {
		PrintedTable table = this.open;
		Zone zone = (table != null) ? table.adopt(found, first) : found;
		boolean goesOn = table != null && table.hasColumnsOf(zone);
		if (!zone.hasColumns()) {
			close();
			prose(zone.bands());
			return;
		}
		RowCuts cuts = new RowCuts(zone, rules);
		if (!goesOn && zone.isProse(cuts.gaps())) {
			close();
			IntStream.range(0, zone.starts().size()).forEach((column) -> prose(zone.column(column)));
			return;
		}
		if (table == null || !goesOn) {
			close();
			table = new PrintedTable(zone.starts());
			this.open = table;
		}
		table.add(zone, cuts.cuts(), cuts, this.pending, first);
		this.pending.clear();
	}

	private void close() {
		PrintedTable table = this.open;
		if (table != null) {
			List<String> between = new ArrayList<>(this.pending);
			this.pending.clear();
			this.tables++;
			this.text.gap();
			this.text.grid(new Grid("Tabla " + this.tables, "", table.rows(), Grid.Sort.PRINTED));
			this.text.gap();
			this.pending.addAll(between);
			this.open = null;
			this.last = null;
		}
	}

	private void flush() {
		this.pending.forEach((line) -> Grid.writeBefore(this.text, line));
		this.pending.clear();
	}

	/**
	 * Writes lines with a blank line where a gap, an indent or a larger print parts them.
	 */
	private void prose(List<Band> lines) {
		if (lines.isEmpty()) {
			return;
		}
		double pitch = LinePitch.of(lines);
		double edge = LineEnds.right(lines);
		Band before = this.last;
		if (before != null && !LineEnds.isFull(before, lines.get(0), this.right)) {
			this.text.gap();
		}
		flush();
		Band above = null;
		for (Band line : lines) {
			if (above != null && isParted(above, line, pitch, lines)) {
				this.text.gap();
			}
			this.text.line(line.text());
			above = line;
		}
		this.last = above;
		this.right = edge;
	}

	private static boolean isParted(Band above, Band line, double pitch, List<Band> lines) {
		boolean larger = Math.abs(above.size() - line.size()) > 0.12 * Math.max(above.size(), line.size());
		return larger || LinePitch.isGap(above, line, pitch) || Indents.isParted(above, line, LineEnds.right(lines));
	}

}
