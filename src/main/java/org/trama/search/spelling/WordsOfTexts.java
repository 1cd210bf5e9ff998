package org.trama.search.spelling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.trama.text.Folding;
import org.trama.text.SearchWord;
import org.trama.text.SpanishWords;

/**
 * The words of some texts, and those that are spelt nearly like a given one.
 */
final class WordsOfTexts {

	/** Longer words are no slips of a finger. */
	private static final int LONGEST = 40;

	/** What the search finds a word by: its stem and its root. */
	private final Set<String> found = new HashSet<>();

	private final SpeltWords spelt = new SpeltWords();

	private final NearestWords nearest;

	private WordsOfTexts(Collection<String> texts, Collection<String> right) {
		right.stream()
			.flatMap((text) -> SpanishWords.words(text).stream())
			.map(SearchWord::stem)
			.forEach(this.found::add);
		for (String text : texts) {
			for (SearchWord word : SpanishWords.words(text)) {
				this.found.add(word.stem());
				this.found.add(word.root());
				this.spelt.add(text.substring(word.start(), word.end()));
			}
		}
		this.nearest = NearestWords.among(this.spelt.counts());
	}

	static WordsOfTexts of(Collection<String> texts) {
		return of(texts, List.of());
	}

	/**
	 * The words of some texts.
	 * @param texts the texts
	 * @param right texts whose words are right, too, but never suggested
	 */
	static WordsOfTexts of(Collection<String> texts, Collection<String> right) {
		return new WordsOfTexts(texts, right);
	}

	/**
	 * What was probably meant by a text.
	 * @param text what somebody typed
	 * @return the text with the words that are missing here replaced; nothing if none is
	 */
	Optional<String> meant(String text) {
		StringBuilder meant = new StringBuilder(text);
		List<SearchWord> words = SpanishWords.words(text);
		for (int i = words.size() - 1; i >= 0; i--) {
			SearchWord word = words.get(i);
			if (!this.found.contains(word.stem()) && !this.found.contains(word.root())) {
				near(text.substring(word.start(), word.end()))
					.ifPresent((better) -> meant.replace(word.start(), word.end(), better));
			}
		}
		return meant.toString().equals(text) ? Optional.empty() : Optional.of(meant.toString());
	}

	private Optional<String> near(String word) {
		return (word.length() > LONGEST) ? Optional.empty()
				: this.nearest.to(Folding.fold(word)).map(this.spelt::usually);
	}

}
