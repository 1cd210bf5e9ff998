package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The code of a heading and its place in a line.
 *
 * @param code the code; Roman numbers in our own figures
 * @param closed whether a sign closes the code: {@code 1.}, {@code 2)}
 * @param end the position behind it and the signs and blanks that follow it
 */
record HeadingNumbers(PrintedCode code, boolean closed, int end) {

	/** A number and what stands before it: 3., #3, Nº 3, No. 3, T3.1, OE.2. */
	private static final Pattern ARABIC = Pattern.compile(
			"(?:#|[Nn][º°o]\\.?|[Nn][úu]m\\.)?\\s*((?:[A-Z]{1,3}\\.?)?)(\\d{1,3}(?:\\.\\d{1,3}){0,4})([.:)]?[.:)\\-–—]*)(?=\\s|$|\\p{L}|_)\\s*");

	/**
	 * Numbers of two figures each without signs between them: 010203 for 1.2.3, or 10203
	 * where a table took the code for a number. What begins a title with a small letter
	 * may be an amount.
	 */
	private static final Pattern PAIRS = Pattern
		.compile("(0[1-9](?:\\d\\d){1,2}|[1-9]0[1-9](?:0[1-9]|[1-9]\\d))([.:)]?[.:)\\-–—]*)(?=\\s+\\p{Lu})\\s*");

	private static final Pattern ROMAN = Pattern.compile("([IVXLC]{1,6})([.:)]?[.:)\\-–—]*)(?=\\s|$)\\s*");

	private static final String FIGURES = "IVXLC";

	private static final int[] VALUES = { 1, 5, 10, 50, 100 };

	/**
	 * The code at a place of a line, or null.
	 * @param line the line
	 * @param from where the code begins
	 * @param roman whether Roman figures are numbers too
	 */
	static @Nullable HeadingNumbers at(String line, int from, boolean roman) {
		Matcher pairs = PAIRS.matcher(line).region(from, line.length());
		if (pairs.lookingAt()) {
			List<Integer> numbers = new ArrayList<>();
			for (int end = pairs.end(1) - (pairs.end(1) - pairs.start(1) - 1) / 2 * 2; end <= pairs.end(1); end += 2) {
				numbers.add(Integer.parseInt(line.substring(Math.max(pairs.start(1), end - 2), end)));
			}
			return new HeadingNumbers(new PrintedCode("", numbers), !pairs.group(2).isEmpty(), pairs.end());
		}
		Matcher arabic = ARABIC.matcher(line).region(from, line.length());
		if (arabic.lookingAt()) {
			List<Integer> numbers = new ArrayList<>();
			for (String number : arabic.group(2).split("\\.", -1)) {
				numbers.add(Integer.parseInt(number));
			}
			PrintedCode code = new PrintedCode(arabic.group(1), numbers);
			return new HeadingNumbers(code, !arabic.group(3).isEmpty(), arabic.end());
		}
		HeadingNumbers ordinal = OrdinalWords.at(line, from);
		if (ordinal != null) {
			return ordinal;
		}
		Matcher figures = ROMAN.matcher(line).region(from, line.length());
		return (roman && figures.lookingAt())
				? new HeadingNumbers(new PrintedCode("", List.of(value(figures.group(1)))), !figures.group(2).isEmpty(),
						figures.end())
				: null;
	}

	private static int value(String roman) {
		int value = 0;
		int before = 0;
		for (char figure : new StringBuilder(roman.toUpperCase(Locale.ROOT)).reverse().toString().toCharArray()) {
			int one = VALUES[FIGURES.indexOf(figure)];
			value += (one < before) ? -one : one;
			before = Math.max(before, one);
		}
		return value;
	}

	int depth() {
		return this.code.depth();
	}

}
