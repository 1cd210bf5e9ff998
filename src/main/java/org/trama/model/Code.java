package org.trama.model;

import java.util.Comparator;

/**
 * The code of a part of a plan: numbers with full stops between them, {@code 1.2.4}.
 * Codes compare as they are read: 1.9 before 1.10.
 *
 * @param text the code as it is written
 */
public record Code(String text) implements Comparable<Code> {

	private static final int STEP = 1000;

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
	 * @throws NumberFormatException if it isn't made of numbers
	 */
	public long position() {
		long position = 0;
		for (String step : this.text.split("\\.", -1)) {
			position = position * STEP + Integer.parseInt(step);
		}
		return position;
	}

	/** With leading zeros, so that any two codes compare, whatever they are made of. */
	private String padded() {
		StringBuilder padded = new StringBuilder();
		for (String step : this.text.split("\\.", -1)) {
			padded.append('.').append("0".repeat(Math.max(0, 6 - step.length()))).append(step);
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
