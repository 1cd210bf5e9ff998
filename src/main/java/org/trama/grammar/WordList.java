package org.trama.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.trama.text.Folding;

/**
 * A list of words or short phrases that are looked for in folded text.
 */
public final class WordList {

	private final List<String> written;

	private final Set<String> folded;

	/**
	 * Creates a list.
	 * @param words the words as they are written
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public WordList(List<String> words) {
		this.written = List.copyOf(words);
		this.folded = words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether it has a word.
	 * @param word the word, folded
	 */
	public boolean contains(String word) {
		return this.folded.contains(word);
	}

	/**
	 * The words, folded.
	 */
	public Stream<String> folded() {
		return this.folded.stream();
	}

	/**
	 * The words as they are written, in order.
	 */
	public List<String> written() {
		return this.written;
	}

	/**
	 * The words as alternatives of a regular expression, with accents as they are
	 * written.
	 */
	public String pattern() {
		return "(?:" + String.join("|", this.written) + ")";
	}

}
