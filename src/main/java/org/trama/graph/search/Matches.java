package org.trama.graph.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds in a text the words that were looked for.
 */
final class Matches {

	private final Set<String> roots = new HashSet<>();

	private final Set<List<String>> sequences = new HashSet<>();

	Matches(List<Wanted> wanted) {
		for (Wanted part : wanted) {
			if (part instanceof Wanted.AnyForm word) {
				this.roots.add(word.root());
			}
			else if (part instanceof Wanted.Phrase phrase) {
				this.sequences.add(phrase.stems());
			}
			else if (part instanceof Wanted.Called called) {
				called.words().forEach((word) -> this.roots.add(word.root()));
				called.things().forEach((thing) -> this.sequences.addAll(thing.names()));
			}
		}
	}

	/**
	 * Where they stand, in the text's order, without overlaps.
	 * @param text a text of the graph
	 */
	List<Range> in(String text) {
		List<Word> words = Spanish.words(text);
		List<Range> found = new ArrayList<>();
		for (int at = 0; at < words.size();) {
			int length = longest(words, at);
			if (length > 0) {
				found.add(new Range(words.get(at).start(), words.get(at + length - 1).end()));
			}
			at += Math.max(length, 1);
		}
		return found;
	}

	private int longest(List<Word> words, int at) {
		int longest = this.roots.contains(words.get(at).root()) ? 1 : 0;
		for (List<String> sequence : this.sequences) {
			if (sequence.size() > longest && stands(sequence, words, at)) {
				longest = sequence.size();
			}
		}
		return longest;
	}

	private static boolean stands(List<String> sequence, List<Word> words, int at) {
		return at + sequence.size() <= words.size()
				&& words.subList(at, at + sequence.size()).stream().map(Word::stem).toList().equals(sequence);
	}

	/**
	 * A stretch of a text.
	 *
	 * @param start the offset of its first character
	 * @param end the offset behind its last
	 */
	record Range(int start, int end) {
	}

}
