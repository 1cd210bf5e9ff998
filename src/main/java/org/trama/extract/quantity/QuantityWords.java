package org.trama.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import org.trama.grammar.GrammarFile;
import org.trama.grammar.WordList;
import org.trama.text.Folding;

/**
 * The lists of {@code grammar/quantities.yaml}; what each is for stands there.
 */
record QuantityWords(Map<String, Integer> numbers, Map<String, BigDecimal> scales, WordList withinNumbers,
		WordList labels, WordList definite, WordList knownMany, WordList neverCounted, WordList durations,
		WordList risesTo, WordList notNouns, WordList notAdjectives, WordList complements, WordList notComplements,
		WordList currencies, WordList periods) {

	/** The lists that come with the product. */
	static final QuantityWords SPANISH = GrammarFile.QUANTITIES.read(QuantityWords.class);

	QuantityWords {
		numbers = folded(numbers);
		scales = folded(scales);
	}

	private static <V> Map<String, V> folded(Map<String, V> values) {
		return values.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((entry) -> Folding.fold(entry.getKey()), Map.Entry::getValue));
	}

}
