package org.trama.web.parameter;

import org.jspecify.annotations.Nullable;
import org.trama.web.refusal.InvalidParameter;

/**
 * A parameter that takes a whole number.
 *
 * @param parameter the parameter
 * @param least the smallest number that it takes
 * @param most the biggest
 */
public record WholeNumber(String parameter, int least, int most) {

	/**
	 * The number that was sent.
	 * @param text what was sent, if anything
	 * @param usual what it is if nothing was sent
	 * @throws InvalidParameter if it is no whole number, too small or too big
	 */
	public int read(@Nullable String text, int usual) {
		if (text == null) {
			return usual;
		}
		try {
			int number = Integer.parseInt(text.strip());
			if (this.least <= number && number <= this.most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below, like a number out of bounds
		}
		throw InvalidParameter.number(this.parameter, text, this.least, this.most);
	}

}
