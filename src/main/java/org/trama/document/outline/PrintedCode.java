package org.trama.document.outline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A code as it is printed in a heading: {@code 1.2}, {@code T1.2}.
 *
 * @param letters the capital letters in front of the numbers, with the full stop between
 * them if there is one; empty for none
 * @param numbers the numbers, the widest first; empty where no code is printed
 */
record PrintedCode(String letters, List<Integer> numbers) {

	/** No code is printed. */
	static final PrintedCode NONE = new PrintedCode("", List.of());

	boolean isNone() {
		return this.numbers.isEmpty();
	}

	int depth() {
		return this.numbers.size();
	}

	int last() {
		return this.numbers.get(this.numbers.size() - 1);
	}

	/** The same numbers behind other letters. */
	PrintedCode behind(String others) {
		return new PrintedCode(others, this.numbers);
	}

	/** Whether it goes on from the code of the heading above. */
	boolean isUnder(PrintedCode above) {
		List<Integer> front = this.numbers.subList(0, this.numbers.size() - 1);
		int shared = Math.min(front.size(), above.depth());
		return (above.letters.isEmpty() || above.letters.equals(this.letters))
				&& front.subList(front.size() - shared, front.size())
					.equals(above.numbers.subList(above.depth() - shared, above.depth()));
	}

	/** As it is written. */
	String text() {
		return this.letters + this.numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
	}

}
