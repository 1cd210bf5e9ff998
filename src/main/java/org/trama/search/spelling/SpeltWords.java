package org.trama.search.spelling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.trama.text.Folding;

/**
 * Words, how often each was written, and how: with which accents, in capitals or not.
 */
final class SpeltWords {

	private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

	/**
	 * Takes note of a word. Numbers and codes are none, for nobody misspells them by a
	 * letter.
	 */
	void add(String word) {
		String folded = Folding.fold(word);
		if (!folded.isEmpty() && folded.chars().allMatch(Character::isLetter)) {
			this.spellings.computeIfAbsent(folded, (same) -> new TreeMap<>())
				.merge(isAcronym(word) ? word : word.toLowerCase(Locale.ROOT), 1, Integer::sum);
		}
	}

	private static boolean isAcronym(String word) {
		return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
	}

	/**
	 * How often each word was written, by its folded form.
	 */
	Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>();
		this.spellings
			.forEach((word, ways) -> counts.put(word, ways.values().stream().mapToInt(Integer::intValue).sum()));
		return counts;
	}

	/**
	 * How a word is written most often.
	 * @param folded its folded form
	 */
	String usually(String folded) {
		return this.spellings.getOrDefault(folded, Map.of())
			.entrySet()
			.stream()
			.max(Comparator.comparingInt(Map.Entry::getValue))
			.map(Map.Entry::getKey)
			.orElse(folded);
	}

}
