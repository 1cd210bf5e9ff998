package org.trama.document.format.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words on one baseline, from left to right over the whole page or a column of it.
 *
 * @param y the baseline
 * @param words the words
 */
record Band(double y, List<PrintedWord> words) {

	Band {
		words = List.copyOf(words);
	}

	double x() {
		return this.words.get(0).x();
	}

	double right() {
		return this.words.stream().mapToDouble(PrintedWord::right).max().orElse(0);
	}

	double size() {
		return this.words.stream().mapToDouble(PrintedWord::size).max().orElse(0);
	}

	String text() {
		return this.words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
	}

	/** The words that begin between two places. */
	Band between(double from, double to) {
		return new Band(this.y, this.words.stream().filter((word) -> word.x() >= from && word.x() < to).toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

}
