package org.trama.question;

/**
 * A parameter that takes a whole number was given something else, or too small or too
 * large a number.
 */
public final class OutOfBounds extends QuestionException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	private final long minimum;

	private final long maximum;

	OutOfBounds(String parameter, String value, long minimum, long maximum) {
		super("%s takes a whole number from %d to %d, not '%s'".formatted(parameter, minimum, maximum, value));
		this.parameter = parameter;
		this.value = value;
		this.minimum = minimum;
		this.maximum = maximum;
	}

	/**
	 * The parameter.
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * What it was given.
	 */
	public String value() {
		return this.value;
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
