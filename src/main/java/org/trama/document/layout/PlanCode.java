package org.trama.document.layout;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.Blank;

/**
 * A code of the plan: one number for an objective, two for a strategy, three for a line
 * of action.
 *
 * @param objective the objective's number
 * @param strategy the strategy's number, 0 for an objective
 * @param line the number of the line of action, 0 for objectives and strategies
 */
record PlanCode(int objective, int strategy, int line) implements Comparable<PlanCode> {

	private static final Comparator<PlanCode> NUMERICAL = Comparator.comparingInt(PlanCode::objective)
		.thenComparingInt(PlanCode::strategy)
		.thenComparingInt(PlanCode::line);

	int level() {
		return (this.line > 0) ? 3 : (this.strategy > 0) ? 2 : 1;
	}

	/**
	 * The code one level up.
	 */
	PlanCode parent() {
		return new PlanCode(this.objective, (this.line > 0) ? this.strategy : 0, 0);
	}

	@Override
	public int compareTo(PlanCode other) {
		return NUMERICAL.compare(this, other);
	}

	@Override
	public String toString() {
		return switch (level()) {
			case 1 -> "" + this.objective;
			case 2 -> this.objective + "." + this.strategy;
			default -> this.objective + "." + this.strategy + "." + this.line;
		};
	}

	/**
	 * A line that begins with something that may be a code.
	 *
	 * @param code the code
	 * @param end the position behind it and the blanks that follow it
	 */
	record Prefix(PlanCode code, int end) {

		/**
		 * The code that a line begins with, or null. A number alone is no code: it needs
		 * a full stop behind it.
		 */
		static @Nullable Prefix of(String line) {
			int[] numbers = new int[3];
			int count = 0;
			int at = 0;
			while (count < 3) {
				int digits = at;
				while (digits < line.length() && isDigit(line.charAt(digits))) {
					digits++;
				}
				if (digits == at || digits - at > 3) {
					break;
				}
				numbers[count++] = Integer.parseInt(line, at, digits, 10);
				at = digits;
				if (at == line.length() || line.charAt(at) != '.') {
					break;
				}
				at++;
			}
			return isCode(line, numbers, count, at)
					? new Prefix(new PlanCode(numbers[0], numbers[1], numbers[2]), Blank.skip(line, at, line.length()))
					: null;
		}

		private static boolean isCode(String line, int[] numbers, int count, int end) {
			for (int index = 0; index < count; index++) {
				if (numbers[index] == 0) {
					return false;
				}
			}
			boolean closed = end > 0 && line.charAt(end - 1) == '.';
			boolean parted = end == line.length() || Blank.is(line.charAt(end));
			boolean goesOn = end < line.length() && isDigit(line.charAt(end));
			return count > 0 && !goesOn && (closed || (count > 1 && parted));
		}

		private static boolean isDigit(char character) {
			return character >= '0' && character <= '9';
		}

	}

}
