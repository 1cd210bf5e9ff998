package org.trama.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ahocorasick.trie.PayloadTrie;

/**
 * Many phrases, found in one pass over a text, each with what it stands for. Only whole
 * words count.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

	private final PayloadTrie<List<T>> automaton;

	private Phrases(PayloadTrie<List<T>> automaton) {
		this.automaton = automaton;
	}

	List<Hit<T>> in(FoldedText text) {
		List<Hit<T>> hits = new ArrayList<>();
		this.automaton.parseText(text.folded(), (emit) -> {
			emit.getPayload().forEach((of) -> hits.add(new Hit<>(emit.getStart() + 1, emit.getEnd(), of)));
			return true;
		});
		return hits;
	}

	/**
	 * A phrase in a text, with offsets into its folded form.
	 */
	record Hit<T>(int from, int to, T of) {

		int length() {
			return this.to - this.from;
		}

	}

	/** Collects phrases. */
	static final class Builder<T> {

		private final Map<String, List<T>> phrases = new LinkedHashMap<>();

		void add(String phrase, T of) {
			this.phrases.computeIfAbsent(" " + Folding.fold(phrase) + " ", (key) -> new ArrayList<>()).add(of);
		}

		Phrases<T> build() {
			PayloadTrie.PayloadTrieBuilder<List<T>> automaton = PayloadTrie.builder();
			this.phrases.forEach(automaton::addKeyword);
			return new Phrases<>(automaton.build());
		}

	}

}
