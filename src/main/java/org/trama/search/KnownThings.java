package org.trama.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.trama.text.EnglishWords;
import org.trama.text.SpanishWords;

/**
 * Everything that has a name, by its names.
 */
final class KnownThings {

	private final Map<List<String>, List<NamedThing>> byName = new HashMap<>();

	private final Set<String> spanish = new HashSet<>();

	private final Map<String, Set<NamedThing>> byEnglishWord = new HashMap<>();

	private int longest;

	KnownThings(Collection<NamedThing> things) {
		for (NamedThing thing : things) {
			thing.names().forEach(this.spanish::addAll);
			Stream.concat(thing.names().stream(), thing.english().stream().map(SpanishWords::stems))
				.filter(Predicate.not(List::isEmpty))
				.distinct()
				.forEach((name) -> add(name, thing));
			for (String name : thing.english()) {
				EnglishWords.stems(name)
					.forEach((word) -> this.byEnglishWord.computeIfAbsent(word, (same) -> new HashSet<>()).add(thing));
			}
		}
	}

	private void add(List<String> name, NamedThing thing) {
		this.byName.computeIfAbsent(name, (same) -> new ArrayList<>()).add(thing);
		this.longest = Math.max(this.longest, name.size());
	}

	/**
	 * What is called so.
	 * @param stems stems of words
	 */
	List<NamedThing> called(List<String> stems) {
		return this.byName.getOrDefault(stems, List.of());
	}

	/**
	 * What has a word in its English names; nothing if the word stands in Spanish names
	 * as well, where the index finds it.
	 * @param word a word as it was typed
	 * @param stem its stem, as that of a Spanish word
	 */
	List<NamedThing> withEnglishWord(String word, String stem) {
		return this.spanish.contains(stem) ? List.of()
				: EnglishWords.stems(word)
					.stream()
					.flatMap((english) -> this.byEnglishWord.getOrDefault(english, Set.of()).stream())
					.distinct()
					.toList();
	}

	/**
	 * How many words the longest name has.
	 */
	int longest() {
		return this.longest;
	}

}
