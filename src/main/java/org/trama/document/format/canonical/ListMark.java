package org.trama.document.format.canonical;

import java.util.Locale;
import java.util.regex.Pattern;

import org.trama.text.ItemMarks;

/**
 * The mark in front of an item of a list, as a reader sees it.
 */
public final class ListMark {

	/** The mark of items without a number. */
	public static final String BULLET = "•";

	private static final Pattern OPENING = Pattern.compile("\\s*" + ItemMarks.OPENING + "|\\s*\\d+(\\.\\d+)+\\.?\\s");

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] DIGITS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private ListMark() {
	}

	/**
	 * Whether a text begins with a mark of its own.
	 * @param text an item's text
	 */
	public static boolean opens(String text) {
		return OPENING.matcher(text).lookingAt();
	}

	/**
	 * The mark of an item.
	 * @param number its number
	 * @param type as HTML and OpenDocument call it: {@code 1}, {@code a}, {@code A},
	 * {@code i} or {@code I}
	 */
	public static String of(int number, String type) {
		return switch (type) {
			case "a", "A" -> digits(number, type) + ")";
			default -> digits(number, type) + ".";
		};
	}

	/**
	 * A number in digits or letters of a type.
	 * @param number the number
	 * @param type {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}
	 */
	public static String digits(int number, String type) {
		return switch (type) {
			case "a" -> letters(number).toLowerCase(Locale.ROOT);
			case "A" -> letters(number);
			case "i" -> roman(number).toLowerCase(Locale.ROOT);
			case "I" -> roman(number);
			default -> String.valueOf(number);
		};
	}

	private static String letters(int number) {
		return (number < 1) ? String.valueOf(number)
				: String.valueOf((char) ('A' + (number - 1) % 26)).repeat(Math.min(9, (number - 1) / 26 + 1));
	}

	private static String roman(int number) {
		if (number < 1 || number > 3999) {
			return String.valueOf(number);
		}
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int at = 0; at < VALUES.length; at++) {
			while (rest >= VALUES[at]) {
				roman.append(DIGITS[at]);
				rest -= VALUES[at];
			}
		}
		return roman.toString();
	}

}
