package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the gutters of a page: places where words begin at the same distance from the
 * edge, line after line, with nothing directly left of them. The gaps of justified text
 * don't stand under one another, and where only marks of items stand left of them the
 * lines just hang.
 */
final class Gutters {

	/** Columns begin at the same place but for so many points. */
	private static final double SAME_PLACE = 1.6;

	/** The narrowest gutter, as a part of the size of the letters. */
	private static final double NARROWEST = 0.7;

	/** So many lines must begin there. */
	private static final int ENOUGH = 3;

	/** What stands left of lines that hang: a bullet, a code, a label with either. */
	private static final Pattern MARK = Pattern.compile("[\\p{Punct}•●▪■◦‣⁃∙·–—\uF0B7\uF0A7✓➢o]{1,3}"
			+ "|\\(?\\p{Alnum}{1,4}[.)]-?|[\\p{L} ]{0,40}\\d+(\\.\\d+)*\\p{Punct}*|\\[\\d+\\]|[\\p{L} ]{1,40}:");

	private final List<Band> bands;

	private final List<Gutter> found = new ArrayList<>();

	private List<Double> starts = List.of();

	private Gutters(List<Band> bands) {
		this.bands = bands;
	}

	static List<Gutter> in(List<Band> bands, List<Rule> rules) {
		Gutters gutters = new Gutters(bands);
		rules.stream().filter(Rule::isDown).forEach(gutters::drawn);
		gutters.joinDrawn();
		gutters.starts = gutters.starts();
		gutters.starts.forEach(gutters::aligned);
		gutters.found.sort(Comparator.comparingDouble(Gutter::x));
		return gutters.withoutHanging();
	}

	private void drawn(Rule rule) {
		int first = -1;
		int last = -1;
		for (int index = 0; index < this.bands.size(); index++) {
			Band band = this.bands.get(index);
			if (band.y() > rule.y() - 1 && band.y() - band.size() * 0.5 < rule.bottom() + 1) {
				first = (first < 0) ? index : first;
				last = index;
			}
		}
		if (first >= 0) {
			this.found.add(new Gutter(rule.right(), first, last, true));
		}
	}

	/**
	 * A border is drawn in pieces, cell by cell; those of the table's edges part nothing.
	 */
	private void joinDrawn() {
		List<Gutter> pieces = new ArrayList<>(this.found);
		pieces.sort(Comparator.comparingDouble(Gutter::x));
		this.found.clear();
		List<Gutter> borders = new ArrayList<>();
		int from = 0;
		for (int index = 1; index <= pieces.size(); index++) {
			if (index == pieces.size() || pieces.get(index).x() - pieces.get(index - 1).x() > 2 * SAME_PLACE) {
				borders.addAll(joined(pieces.subList(from, index)));
				from = index;
			}
		}
		borders.stream().filter((border) -> hasWords(border, true) && hasWords(border, false)).forEach(this.found::add);
		// a column without words on this page may have some on the next
		List<Gutter> inner = List.copyOf(this.found);
		borders.stream()
			.filter((border) -> !inner.contains(border) && hasWords(border, true))
			.filter((border) -> inner.stream()
				.anyMatch((other) -> other.first() <= border.last() && border.first() <= other.last()))
			.forEach(this.found::add);
	}

	private static List<Gutter> joined(List<Gutter> pieces) {
		List<Gutter> joined = new ArrayList<>();
		pieces.stream().sorted(Comparator.comparingInt(Gutter::first)).forEach((piece) -> {
			Gutter last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
			if (!joined.isEmpty() && piece.first() <= last.last() + 1) {
				joined.set(joined.size() - 1,
						new Gutter(last.x(), last.first(), Math.max(last.last(), piece.last()), true));
			}
			else {
				joined.add(piece);
			}
		});
		return joined;
	}

	private boolean hasWords(Gutter gutter, boolean left) {
		return this.bands.subList(gutter.first(), gutter.last() + 1)
			.stream()
			.flatMap((band) -> band.words().stream())
			.anyMatch((word) -> left ? word.x() < gutter.x() - SAME_PLACE : word.x() >= gutter.x() - SAME_PLACE);
	}

	/** The places where words begin behind a gap or as the first of a line. */
	private List<Double> starts() {
		TreeMap<Double, Integer> counts = new TreeMap<>();
		for (Band band : this.bands) {
			double right = Double.NEGATIVE_INFINITY;
			for (PrintedWord word : band.words()) {
				if (word.x() - right >= NARROWEST * word.size()) {
					Double near = counts.floorKey(word.x() + SAME_PLACE);
					boolean same = near != null && near >= word.x() - SAME_PLACE;
					counts.merge(same ? near : word.x(), 1, Integer::sum);
				}
				right = Math.max(right, word.right());
			}
		}
		return counts.entrySet().stream().filter((entry) -> entry.getValue() >= ENOUGH).map(Map.Entry::getKey).toList();
	}

	/**
	 * Adds the gutters left of a place, one for each run of lines that no word crosses.
	 */
	private void aligned(double x) {
		int first = 0;
		for (int index = 0; index <= this.bands.size(); index++) {
			if (index == this.bands.size() || isCrossed(this.bands.get(index), x)) {
				run(x, first, index - 1);
				first = index + 1;
			}
		}
	}

	private static boolean isCrossed(Band band, double x) {
		double free = x - NARROWEST * band.size();
		return band.words().stream().anyMatch((word) -> word.x() < x - SAME_PLACE && word.right() > free);
	}

	private void run(double x, int from, int to) {
		int supports = 0;
		int both = 0;
		int strays = 0;
		int first = -1;
		int last = -1;
		for (int index = from; index <= to; index++) {
			Band band = this.bands.get(index);
			boolean starts = band.words().stream().anyMatch((word) -> Math.abs(word.x() - x) <= SAME_PLACE);
			boolean left = band.x() < x - SAME_PLACE;
			strays += isStray(band, x) ? 1 : 0;
			supports += starts ? 1 : 0;
			both += (starts && left) ? 1 : 0;
			first = (first < 0 && starts) ? index : first;
			last = starts ? index : last;
		}
		if (supports >= ENOUGH && both > 0 && supports >= strays && !isDrawn(x, first, last)) {
			this.found.add(new Gutter(x, reach(first, from, -1, x), reach(last, to, 1, x), false));
		}
	}

	/** Whether the first words right of a place begin where no column does. */
	private boolean isStray(Band band, double x) {
		return band.words()
			.stream()
			.filter((word) -> word.x() >= x - SAME_PLACE)
			.findFirst()
			.filter((word) -> this.starts.stream().noneMatch((start) -> Math.abs(start - word.x()) <= SAME_PLACE))
			.isPresent();
	}

	/**
	 * The lines of the column on the left may begin before or go on behind the others.
	 */
	private int reach(int start, int end, int step, double x) {
		int index = start;
		while (index != end) {
			Band here = this.bands.get(index);
			Band next = this.bands.get(index + step);
			if (Math.abs(next.y() - here.y()) > 2.2 * here.size() || next.x() >= x - SAME_PLACE) {
				break;
			}
			index += step;
		}
		return index;
	}

	private boolean isDrawn(double x, int first, int last) {
		return this.found.stream()
			.anyMatch((gutter) -> gutter.drawn() && gutter.x() <= x + SAME_PLACE && x - gutter.x() < 20
					&& gutter.first() <= last && first <= gutter.last());
	}

	private List<Gutter> withoutHanging() {
		return this.found.stream().filter((gutter) -> gutter.drawn() || !isHanging(gutter)).toList();
	}

	/**
	 * Whether nothing but marks stands left of it, each on the line of the item's first
	 * words.
	 */
	private boolean isHanging(Gutter gutter) {
		double from = this.found.stream()
			.filter((other) -> other.x() < gutter.x() - SAME_PLACE && other.first() <= gutter.last()
					&& gutter.first() <= other.last())
			.mapToDouble(Gutter::x)
			.max()
			.orElse(0);
		int marks = 0;
		for (Band band : this.bands.subList(gutter.first(), gutter.last() + 1)) {
			Band left = band.between(from - SAME_PLACE, gutter.x() - SAME_PLACE);
			boolean starts = band.words().stream().anyMatch((word) -> Math.abs(word.x() - gutter.x()) <= SAME_PLACE);
			if (!left.isEmpty() && starts && !MARK.matcher(left.text()).matches()) {
				return false;
			}
			marks += (!left.isEmpty() && starts) ? 1 : 0;
		}
		return marks > 0;
	}

}
