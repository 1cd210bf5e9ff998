package org.trama.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.trama.text.SearchWord;
import org.trama.text.SpanishWords;

/**
 * Finds in a text the words that were looked for.
 */
final class Matches {

	private final Set<String> roots = new HashSet<>();

	private final Set<List<String>> sequences = new HashSet<>();

	Matches(List<SearchTerm> wanted) {
		for (SearchTerm part : wanted) {
			if (part instanceof SearchTerm.AnyForm word) {
				this.roots.add(word.root());
			}
			else if (part instanceof SearchTerm.Phrase phrase) {
				this.sequences.add(phrase.stems());
			}
			else if (part instanceof SearchTerm.Called called) {
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
		List<SearchWord> words = SpanishWords.words(text);
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

	private int longest(List<SearchWord> words, int at) {
		int longest = this.roots.contains(words.get(at).root()) ? 1 : 0;
		for (List<String> sequence : this.sequences) {
			if (sequence.size() > longest && stands(sequence, words, at)) {
				longest = sequence.size();
			}
		}
		return longest;
	}

	private static boolean stands(List<String> sequence, List<SearchWord> words, int at) {
		return at + sequence.size() <= words.size()
				&& words.subList(at, at + sequence.size()).stream().map(SearchWord::stem).toList().equals(sequence);
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
