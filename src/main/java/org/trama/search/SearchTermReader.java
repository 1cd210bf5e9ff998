package org.trama.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.trama.text.EnglishWords;
import org.trama.text.QuotationMarks;
import org.trama.text.SearchWord;
import org.trama.text.SpanishWords;
import org.trama.text.WordFamily;

/**
 * Reads what somebody looks for: names of things, words, and phrases in quotation marks.
 * Nothing in it is syntax but those marks.
 */
final class SearchTermReader {

	private final KnownThings known;

	private final List<SearchTerm> wanted = new ArrayList<>();

	private SearchTermReader(KnownThings known) {
		this.known = known;
	}

	/**
	 * Reads what somebody looks for.
	 * @param text what was typed
	 * @param known what names can stand for
	 * @return its parts; none if it has only words that stand everywhere
	 */
	static List<SearchTerm> read(String text, KnownThings known) {
		SearchTermReader reader = new SearchTermReader(known);
		int from = 0;
		for (Map.Entry<Integer, Integer> quoted : QuotationMarks.in(text).stretches().entrySet()) {
			reader.words(text.substring(from, quoted.getKey()));
			reader.phrase(text.substring(quoted.getKey() + 1, quoted.getValue()));
			from = quoted.getValue() + 1;
		}
		reader.words(text.substring(from));
		if (reader.wanted.isEmpty()) {
			reader.acronym(text.strip());
		}
		return reader.wanted.stream().distinct().toList();
	}

	private void phrase(String text) {
		List<String> stems = SpanishWords.stems(text);
		if (!stems.isEmpty()) {
			this.wanted.add(new SearchTerm.Phrase(stems));
		}
	}

	/** Somebody who types nothing but "se" may mean the acronym. */
	private void acronym(String text) {
		List<String> stems = SpanishWords.stems(text.toUpperCase(Locale.ROOT));
		List<NamedThing> things = this.known.called(stems);
		if (!things.isEmpty()) {
			this.wanted.add(new SearchTerm.Called(
					stems.stream().map((stem) -> new SearchTerm.AnyForm(stem, WordFamily.root(stem))).toList(),
					things));
		}
	}

	private void words(String text) {
		List<SearchWord> words = SpanishWords.words(text);
		for (int at = 0; at < words.size();) {
			int length = name(words.subList(at, words.size()));
			if (length == 0) {
				SearchWord word = words.get(at);
				word(word, text.substring(word.start(), word.end()));
			}
			at += Math.max(length, 1);
		}
	}

	/** Takes the longest name that the words begin with, if they begin with one. */
	private int name(List<SearchWord> words) {
		for (int length = Math.min(words.size(), this.known.longest()); length > 0; length--) {
			List<SearchWord> name = words.subList(0, length);
			List<NamedThing> things = this.known.called(name.stream().map(SearchWord::stem).toList());
			if (!things.isEmpty()) {
				this.wanted.add(new SearchTerm.Called(name.stream().map(SearchTermReader::anyForm).toList(), things));
				return length;
			}
		}
		return 0;
	}

	private void word(SearchWord word, String typed) {
		List<NamedThing> english = this.known.withEnglishWord(typed, word.stem());
		if (!english.isEmpty()) {
			this.wanted.add(new SearchTerm.Called(List.of(anyForm(word)), english));
		}
		else if (!EnglishWords.isEverywhere(typed)) {
			this.wanted.add(anyForm(word));
		}
	}

	private static SearchTerm.AnyForm anyForm(SearchWord word) {
		return new SearchTerm.AnyForm(word.stem(), word.root());
	}

}
