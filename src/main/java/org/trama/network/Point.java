package org.trama.network;

/**
 * A place on a drawing.
 *
 * @param x to the right
 * @param y down
 */
public record Point(double x, double y) {

	private static final double HUNDREDTHS = 100;

	Point rounded() {
		// adding zero makes -0.0 plain
		return new Point(Math.rint(this.x * HUNDREDTHS) / HUNDREDTHS + 0.0,
				Math.rint(this.y * HUNDREDTHS) / HUNDREDTHS + 0.0);
	}

	Point moved(double right, double down) {
		return new Point(this.x + right, this.y + down);
	}

	/**
	 * How far it is to another point.
	 */
	double to(Point other) {
		double right = other.x - this.x;
		double down = other.y - this.y;
		return Math.sqrt(right * right + down * down);
	}

}
