package org.trama.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/**
 * Many phrases, found in one pass over a text, each with what it stands for. Only whole
 * words count.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

	private final AhoCorasickDoubleArrayTrie<List<T>> automaton;

	private Phrases(AhoCorasickDoubleArrayTrie<List<T>> automaton) {
		this.automaton = automaton;
	}

	/**
	 * Finds the phrases that a text has, whole words only.
	 * @param text any text
	 */
	public List<Hit<T>> in(FoldedText text) {
		List<Hit<T>> hits = new ArrayList<>();
		AhoCorasickDoubleArrayTrie.IHit<List<T>> collect = (begin, end, phrases) -> phrases
			.forEach((of) -> hits.add(new Hit<>(begin + 1, end - 1, of)));
		this.automaton.parseText(text.folded(), collect);
		return hits;
	}

	/**
	 * A phrase in a text, with offsets into its folded form.
	 */
	public record Hit<T>(int from, int to, T of) {

		/**
		 * Whether another hit stands in the same words.
		 */
		public boolean sameWordsAs(Hit<?> other) {
			return this.from == other.from && this.to == other.to;
		}

	}

	/** Collects phrases. */
	public static final class Builder<T> {

		private final Map<String, List<T>> phrases = new TreeMap<>();

		/**
		 * Adds a phrase.
		 * @param phrase its words, in any spelling that folds to the same
		 * @param of what it stands for
		 */
		public void add(String phrase, T of) {
			this.phrases.computeIfAbsent(" " + Folding.fold(phrase) + " ", (key) -> new ArrayList<>()).add(of);
		}

		/**
		 * All phrases that were added, ready to be found.
		 */
		public Phrases<T> build() {
			AhoCorasickDoubleArrayTrie<List<T>> automaton = new AhoCorasickDoubleArrayTrie<>();
			automaton.build(this.phrases);
			return new Phrases<>(automaton);
		}

	}

}
