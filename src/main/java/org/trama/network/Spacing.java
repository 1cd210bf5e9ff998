package org.trama.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pushes points apart until none is too near another, and moves them no more than that
 * takes.
 */
final class Spacing {

	/** A little more than asked for, so that rounding takes nothing away. */
	private static final double MARGIN = 0.1;

	private static final int ROUNDS = 500;

	private final double apart;

	private final double[] x;

	private final double[] y;

	private Spacing(List<Point> points, double apart) {
		this.apart = apart + MARGIN;
		this.x = points.stream().mapToDouble(Point::x).toArray();
		this.y = points.stream().mapToDouble(Point::y).toArray();
	}

	/**
	 * The points with a least distance between any two.
	 * @param points where they are
	 * @param apart the least distance
	 */
	static List<Point> apart(List<Point> points, double apart) {
		Spacing spacing = new Spacing(points, apart);
		double factor = 1;
		for (int round = 0; spacing.push() && round < ROUNDS; round++) {
			// where pushing alone goes in circles, a little more room ends it
			factor = (round % 20 == 19) ? 1.05 : 1;
			spacing.spread(factor);
		}
		List<Point> moved = new ArrayList<>();
		for (int i = 0; i < spacing.x.length; i++) {
			moved.add(new Point(spacing.x[i], spacing.y[i]));
		}
		return moved;
	}

	private void spread(double factor) {
		for (int i = 0; i < this.x.length; i++) {
			this.x[i] *= factor;
			this.y[i] *= factor;
		}
	}

	/**
	 * Pushes every pair that is too near apart, and tells whether there was one.
	 */
	private boolean push() {
		boolean pushed = false;
		Map<Long, List<Integer>> cells = cells();
		for (int i = 0; i < this.x.length; i++) {
			for (int j : around(cells, i)) {
				pushed |= j > i && push(i, j);
			}
		}
		return pushed;
	}

	private boolean push(int i, int j) {
		double right = this.x[j] - this.x[i];
		double down = this.y[j] - this.y[i];
		double distance = Math.sqrt(right * right + down * down);
		if (distance >= this.apart - MARGIN / 2) {
			return false;
		}
		if (distance < MARGIN) {
			// in the same place: any direction will do, as long as it is the same
			// tomorrow
			right = (j % 2 == 0) ? 1 : 0;
			down = 1 - right;
			distance = 1;
		}
		double step = (this.apart - Math.min(distance, this.apart)) / 2 / distance;
		this.x[i] -= right * step;
		this.y[i] -= down * step;
		this.x[j] += right * step;
		this.y[j] += down * step;
		return true;
	}

	private Map<Long, List<Integer>> cells() {
		Map<Long, List<Integer>> cells = new HashMap<>();
		for (int i = 0; i < this.x.length; i++) {
			cells.computeIfAbsent(cell(i, 0, 0), (key) -> new ArrayList<>()).add(i);
		}
		return cells;
	}

	private List<Integer> around(Map<Long, List<Integer>> cells, int i) {
		List<Integer> around = new ArrayList<>();
		for (int right = -1; right <= 1; right++) {
			for (int down = -1; down <= 1; down++) {
				around.addAll(cells.getOrDefault(cell(i, right, down), List.of()));
			}
		}
		return around;
	}

	private long cell(int i, int right, int down) {
		long column = (long) Math.floor(this.x[i] / this.apart) + right;
		long row = (long) Math.floor(this.y[i] / this.apart) + down;
		return column * 1_000_003 + row;
	}

}
