package org.trama.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays drawings side by side and row below row, like books of falling height, in about a
 * square.
 */
final class Shelves {

	private static final double WIDER_THAN_HIGH = 1.4;

	private final double gap;

	private final double width;

	private final List<List<Point>> laid = new ArrayList<>();

	private double right;

	private double down;

	private double height;

	private Shelves(double gap, double width) {
		this.gap = gap;
		this.width = width;
	}

	/**
	 * Moves drawings so that none lies over another.
	 * @param drawings the points of each, none empty
	 * @param gap how much room is between two
	 */
	static List<List<Point>> lay(List<List<Point>> drawings, double gap) {
		double area = 0;
		double widest = 0;
		for (List<Point> drawing : drawings) {
			Frame frame = Frame.of(drawing);
			area += (frame.width() + gap) * (frame.height() + gap);
			widest = Math.max(widest, frame.width() + gap);
		}
		Shelves shelves = new Shelves(gap, Math.max(widest, Math.sqrt(area * WIDER_THAN_HIGH)));
		drawings.forEach(shelves::put);
		return shelves.laid;
	}

	private void put(List<Point> drawing) {
		Frame frame = Frame.of(drawing);
		if (this.right > 0 && this.right + frame.width() > this.width) {
			this.right = 0;
			this.down += this.height + this.gap;
			this.height = 0;
		}
		double x = this.right - frame.left();
		double y = this.down - frame.top();
		this.laid.add(drawing.stream().map((point) -> point.moved(x, y)).toList());
		this.right += frame.width() + this.gap;
		this.height = Math.max(this.height, frame.height());
	}

	/** The box around a drawing. */
	private record Frame(double left, double top, double width, double height) {

		static Frame of(List<Point> drawing) {
			double left = drawing.stream().mapToDouble(Point::x).min().orElse(0);
			double top = drawing.stream().mapToDouble(Point::y).min().orElse(0);
			return new Frame(left, top, drawing.stream().mapToDouble(Point::x).max().orElse(0) - left,
					drawing.stream().mapToDouble(Point::y).max().orElse(0) - top);
		}

	}

}
