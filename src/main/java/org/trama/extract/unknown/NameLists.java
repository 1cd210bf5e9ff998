package org.trama.extract.unknown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.trama.grammar.WordList;

/**
 * The lists of {@code grammar/names.yaml}; what each is for stands there.
 */
record NameLists(Map<String, WordList> heads, Map<String, WordList> turned, Map<String, WordList> cues,
		WordList connectors, WordList beforeVerbs, WordList beforeArticle, WordList notInBodies, WordList articles,
		WordList generic, WordList ofItsPlace, WordList notNames, WordList offices, WordList legalForms,
		WordList classes, WordList loose, WordList determiners, WordList conjunctions, WordList notPublic,
		WordList announcing, WordList naming, WordList anyOfItsSort, WordList networks,
		Map<String, WordList> firstLetters, Map<String, String> abbreviations, WordList cutShort,
		WordList bringingBodies, Map<String, WordList> places, WordList saints, WordList courses, WordList atLarge,
		WordList people) {

	static Map<String, Guess> byWord(Map<String, WordList> words) {
		Map<String, Guess> byWord = new HashMap<>();
		words.forEach((guess, list) -> list.folded().forEach((word) -> byWord.put(word, Guess.of(guess))));
		return byWord;
	}

	Optional<Guess> byFirstLetters(String acronym) {
		return this.firstLetters.entrySet()
			.stream()
			.filter((each) -> each.getValue().folded().anyMatch(acronym::startsWith))
			.map((each) -> Guess.of(each.getKey()))
			.findFirst();
	}

}
