package org.trama.question;

/**
 * The smallest and the largest number that a parameter takes.
 */
public record Bounds(long minimum, long maximum) {

	/**
	 * The bounds of a parameter that takes numbers.
	 * @param parameter the parameter
	 */
	public static Bounds of(Parameter parameter) {
		Long minimum = parameter.minimum();
		Long maximum = parameter.maximum();
		return new Bounds((minimum != null) ? minimum : Long.MIN_VALUE, (maximum != null) ? maximum : Long.MAX_VALUE);
	}

	/**
	 * Whether a number lies within them.
	 * @param number the number
	 */
	public boolean hold(long number) {
		return this.minimum <= number && number <= this.maximum;
	}

}
