package org.trama.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a part of a plan: numbers with full stops between them, {@code 1.2.4}, some
 * with letters in front, {@code T1.2}. Codes compare as they are read: 1.9 before 1.10,
 * and those with letters behind those without.
 *
 * @param text the code as it is written
 */
public record Code(String text) implements Comparable<Code> {

	private static final int STEP = 1000;

	private static final int LETTERS = 27;

	private static final Pattern PARTS = Pattern.compile("([A-Z]*)(\\d*)");

	private static final Comparator<Code> AS_READ = Comparator.comparing(Code::padded);

	/**
	 * The code of the part above; empty for a part at the top.
	 */
	public Code above() {
		return new Code(this.text.substring(0, Math.max(0, this.text.lastIndexOf('.'))));
	}

	/**
	 * A number by which codes of one level sort as they are read, the same in every
	 * edition whatever parts it lacks.
	 * @throws IllegalArgumentException if a step isn't a number, capital letters or both
	 */
	public long position() {
		long position = 0;
		for (String step : this.text.split("\\.", -1)) {
			Matcher parts = PARTS.matcher(step);
			if (step.isEmpty() || !parts.matches()) {
				throw new IllegalArgumentException("«%s» is no code".formatted(this.text));
			}
			int letters = parts.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
			int number = parts.group(2).isEmpty() ? 0 : Integer.parseInt(parts.group(2));
			position = (position + letters) * STEP + number;
		}
		return position;
	}

	/** With leading zeros, so that any two codes compare, whatever they are made of. */
	private String padded() {
		StringBuilder padded = new StringBuilder();
		for (String step : this.text.split("\\.", -1)) {
			int digits = 0;
			while (digits < step.length() && Character.isLetter(step.charAt(digits))) {
				digits++;
			}
			padded.append('.')
				.append(step, 0, digits)
				.append("0".repeat(Math.max(0, 6 + digits - step.length())))
				.append(step, digits, step.length());
		}
		return padded.toString();
	}

	@Override
	public int compareTo(Code other) {
		return AS_READ.compare(this, other);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
