package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where the rows of a table on a page part: at drawn lines, at gaps over all
 * columns, or where a code begins the first of them.
 */
final class RowCuts {

	private static final double SAME_PLACE = 1.6;

	/** A line drawn over this part of a column parts its cells. */
	private static final double COVERED = 0.7;

	private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\.\\d{1,2})*\\.\\s+\\p{Lu}.*");

	private final Zone zone;

	private final List<Rule> across;

	RowCuts(Zone zone, List<Rule> rules) {
		this.zone = zone;
		double top = zone.bands().get(0).y();
		double bottom = zone.bands().get(zone.bands().size() - 1).y();
		this.across = rules.stream()
			.filter(Rule::isAcross)
			.filter((rule) -> rule.y() > top - SAME_PLACE && rule.y() < bottom)
			.toList();
	}

	/** The heights at which rows part, and whether they are drawn. */
	Cuts cuts() {
		List<Double> drawn = drawn();
		if (!drawn.isEmpty() && (this.zone.drawn() || drawn.size() > 1)) {
			return new Cuts(drawn, true);
		}
		TreeSet<Double> cuts = new TreeSet<>(gaps());
		if (cuts.isEmpty() && drawn.isEmpty()) {
			cuts.addAll(codes());
		}
		cuts.addAll(drawn);
		return new Cuts(List.copyOf(cuts), false);
	}

	private List<Double> drawn() {
		List<Double> heights = new ArrayList<>();
		this.across.stream().map(Rule::y).sorted().forEach((y) -> {
			if (heights.isEmpty() || y - heights.get(heights.size() - 1) > 2 * SAME_PLACE) {
				heights.add(y);
			}
		});
		return heights.stream()
			.filter((y) -> IntStream.range(0, this.zone.starts().size()).anyMatch((column) -> covers(y, column)))
			.toList();
	}

	/** Whether a line is drawn over a column at a height. */
	boolean covers(double y, int column) {
		List<Band> lines = this.zone.column(column);
		if (lines.isEmpty()) {
			return true;
		}
		double left = lines.stream().mapToDouble(Band::x).min().orElse(0);
		double right = LineEnds.right(lines);
		double covered = this.across.stream()
			.filter((rule) -> Math.abs(rule.y() - y) <= 2 * SAME_PLACE)
			.mapToDouble((rule) -> Math.max(0, Math.min(right, rule.right()) - Math.max(left, rule.x())))
			.sum();
		return covered >= COVERED * (right - left);
	}

	/** The middles of gaps over all columns. */
	List<Double> gaps() {
		double pitch = IntStream.range(0, this.zone.starts().size())
			.mapToObj(this.zone::column)
			.filter((lines) -> lines.size() > 1)
			.mapToDouble(LinePitch::of)
			.min()
			.orElse(1.3 * this.zone.size());
		List<Double> gaps = new ArrayList<>();
		for (int index = 1; index < this.zone.bands().size(); index++) {
			Band before = this.zone.bands().get(index - 1);
			Band line = this.zone.bands().get(index);
			if (LinePitch.isGap(before, line, pitch)) {
				gaps.add(line.y() - Math.min(0.9 * line.size(), (line.y() - before.y()) / 2));
			}
		}
		return gaps;
	}

	private List<Double> codes() {
		List<Double> cuts = new ArrayList<>();
		double end = this.zone.starts().get(1);
		for (Band band : this.zone.bands().subList(1, this.zone.bands().size())) {
			Band first = band.between(0, end);
			boolean others = band.right() > end;
			if (!first.isEmpty() && others && CODE.matcher(first.text()).matches()) {
				cuts.add(band.y() - 0.9 * band.size());
			}
		}
		return cuts;
	}

	/**
	 * Where rows part.
	 *
	 * @param heights the heights, from the top
	 * @param drawn whether a line is drawn at each
	 */
	record Cuts(List<Double> heights, boolean drawn) {
	}

}
