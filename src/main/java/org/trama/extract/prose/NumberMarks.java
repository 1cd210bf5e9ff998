package org.trama.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ways in which numbers are written other than with a comma between thousands:
 * {@code 1 200}, {@code 1'200}, {@code 1.200}; and the words in brackets that say a
 * number again.
 */
final class NumberMarks {

	private static final Pattern PARTED = Pattern
		.compile("(?<![\\d.,/-])\\d{1,3}(?:([ \\u00A0\\u2009\\u202F'’´.])\\d{3}(?:\\1\\d{3})*)(?!\\d|[.,]\\d)");

	private static final Pattern AGAIN = Pattern.compile("(?<=\\d)\\s*\\(([\\p{L}\\s]{3,80})\\)");

	/** From so many to so many. */
	private static final Pattern RANGE = Pattern
		.compile("(?<![\\p{L}\\d.,/-])(\\d{1,3}(?:,\\d{3})*)(\\s?[-–—]\\s?)(\\d{1,3}(?:,\\d{3})*)(?![\\d/-])");

	private NumberMarks() {
	}

	/**
	 * Finds the dashes of ranges, both ends of which count: "10-12" is read as "10 y 12".
	 * @param text a text with a comma between thousands
	 */
	static List<Edit> ranges(String text) {
		List<Edit> edits = new ArrayList<>();
		for (Matcher range = RANGE.matcher(text); range.find();) {
			if (value(range.group(1)) < value(range.group(3))) {
				edits.add(new Edit(range.start(2), range.end(2), " y "));
			}
		}
		return edits;
	}

	private static long value(String digits) {
		return Long.parseLong(digits.replace(",", ""));
	}

	/**
	 * Finds marks.
	 * @param text any text
	 * @param numeral whether a word belongs to a number in words
	 */
	static List<Edit> in(String text, Predicate<String> numeral) {
		List<Edit> edits = new ArrayList<>();
		for (Matcher number = PARTED.matcher(text); number.find();) {
			for (int i = number.start(); i < number.end(); i++) {
				if (!Character.isDigit(text.charAt(i))) {
					edits.add(new Edit(i, i + 1, ","));
				}
			}
		}
		for (Matcher again = AGAIN.matcher(text); again.find();) {
			if (List.of(again.group(1).strip().split("\\s+")).stream().allMatch(numeral)) {
				edits.add(Edit.without(again.start(), again.end()));
			}
		}
		return edits;
	}

}
