package org.trama.web.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.text.EnglishWords;
import org.trama.text.SpanishWords;

/**
 * Words that somebody looks for, to be held against names that are written in Spanish and
 * in English: inflection in either language doesn't matter.
 *
 * @param spanish their stems, if they are Spanish
 * @param english their stems, if they are English
 */
record NamingWords(Set<String> spanish, Set<String> english) {

	static NamingWords of(String words) {
		return new NamingWords(Set.copyOf(SpanishWords.stems(words)), Set.copyOf(EnglishWords.stems(words)));
	}

	/**
	 * Whether all of them stand in some names, if there are any.
	 * @param names the names that something goes by
	 */
	boolean standIn(Stream<String> names) {
		List<String> all = names.toList();
		return stand(this.spanish, all.stream().map(SpanishWords::stems))
				|| stand(this.english, all.stream().map(EnglishWords::stems));
	}

	private static boolean stand(Set<String> words, Stream<List<String>> names) {
		Set<String> there = new HashSet<>();
		names.flatMap(Collection::stream).forEach(there::add);
		return !words.isEmpty() && there.containsAll(words);
	}

}
