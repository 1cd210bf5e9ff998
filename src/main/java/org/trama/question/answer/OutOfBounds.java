package org.trama.question.answer;

/**
 * A parameter that takes a whole number was given something else, or too small or too
 * large a number.
 */
public final class OutOfBounds extends RefusedValue {

	private static final long serialVersionUID = 1L;

	private final long minimum;

	private final long maximum;

	OutOfBounds(String parameter, String value, long minimum, long maximum) {
		super(parameter, value,
				"%s takes a whole number from %d to %d, not '%s'".formatted(parameter, minimum, maximum, value));
		this.minimum = minimum;
		this.maximum = maximum;
	}

	/**
	 * The smallest number it takes.
	 */
	public long minimum() {
		return this.minimum;
	}

	/**
	 * The largest number it takes.
	 */
	public long maximum() {
		return this.maximum;
	}

}
