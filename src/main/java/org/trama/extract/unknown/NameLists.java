package org.trama.extract.unknown;

import java.util.Map;

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
		WordList bringingBodies, Map<String, WordList> places, WordList saints, WordList courses) {
}
