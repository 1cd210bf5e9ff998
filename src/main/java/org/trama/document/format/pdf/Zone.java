package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Lines of a page that are parted by the same gutters, or by none.
 *
 * @param bands the lines, over the whole width
 * @param starts where each column begins; one for text over the whole width
 * @param drawn whether borders are drawn between the columns
 */
record Zone(List<Band> bands, List<Double> starts, boolean drawn) {

	private static final double SAME_PLACE = 1.6;

	/** Columns of prose are of the same width but for this part of it. */
	private static final double SAME_WIDTH = 0.3;

	Zone {
		bands = List.copyOf(bands);
		starts = List.copyOf(starts);
	}

	/** Parts a page into zones, from top to bottom. */
	static List<Zone> in(List<Band> bands, List<Rule> rules) {
		List<Gutter> gutters = Gutters.in(bands, rules);
		List<Zone> zones = new ArrayList<>();
		int first = 0;
		while (first < bands.size()) {
			int from = first;
			List<Gutter> here = new ArrayList<>(gutters.stream().filter((gutter) -> gutter.parts(from)).toList());
			boolean parted = !here.isEmpty();
			int next = first + 1;
			while (next < bands.size()) {
				int index = next;
				List<Gutter> there = gutters.stream().filter((gutter) -> gutter.parts(index)).toList();
				if (parted == there.isEmpty() || (parted && here.stream().noneMatch(there::contains))) {
					break;
				}
				there.stream().filter((gutter) -> !here.contains(gutter)).forEach(here::add);
				next++;
			}
			zones.add(of(bands, first, next, here));
			first = next;
		}
		return zones;
	}

	/** Gutters that part less than half of the lines are inside of cells. */
	private static Zone of(List<Band> bands, int first, int end, List<Gutter> gutters) {
		TreeSet<Double> starts = new TreeSet<>();
		starts.add(0.0);
		boolean drawn = false;
		for (Gutter gutter : gutters) {
			long parted = IntStream.range(first, end)
				.filter((index) -> gutters.stream()
					.anyMatch((other) -> Math.abs(other.x() - gutter.x()) <= SAME_PLACE && other.parts(index)))
				.count();
			if (parted * 2 >= end - first) {
				starts.add(gutter.x() - SAME_PLACE);
				drawn |= gutter.drawn();
			}
		}
		return new Zone(bands.subList(first, end), new ArrayList<>(starts), drawn);
	}

	boolean hasColumns() {
		return this.starts.size() > 1;
	}

	/** The lines of a column. */
	List<Band> column(int column) {
		double end = (column + 1 < this.starts.size()) ? this.starts.get(column + 1) : Double.POSITIVE_INFINITY;
		return this.bands.stream()
			.map((band) -> band.between(this.starts.get(column), end))
			.filter((band) -> !band.isEmpty())
			.toList();
	}

	/**
	 * Whether the columns are read one after another, as in a newspaper, and not row by
	 * row: two or three of the same width without borders, and not parted into rows by
	 * gaps over all of them.
	 */
	boolean isProse(List<Double> cuts) {
		if (this.drawn || this.starts.size() > 3 || this.bands.size() < 4) {
			return false;
		}
		List<Double> widths = IntStream.range(0, this.starts.size())
			.mapToObj((column) -> column(column))
			.filter((lines) -> !lines.isEmpty())
			.map((lines) -> lines.stream().mapToDouble(Band::right).max().orElse(0)
					- lines.stream().mapToDouble(Band::x).min().orElse(0))
			.toList();
		double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
		boolean alike = widths.stream().allMatch((width) -> width > (1 - SAME_WIDTH) * widest);
		return alike && cuts.size() * 6 <= this.bands.size();
	}

	/** The size of most of its letters. */
	double size() {
		return this.bands.stream().mapToDouble(Band::size).sorted().skip(this.bands.size() / 2).findFirst().orElse(0);
	}

}
