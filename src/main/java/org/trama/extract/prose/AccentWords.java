package org.trama.extract.prose;

import java.util.List;
import java.util.Set;

import org.trama.grammar.GrammarFile;

/**
 * The lists of {@code grammar/accents.yaml}; what each is for stands there. Its words
 * keep their accents.
 */
record AccentWords(List<String> words, List<String> nouns, List<String> futures, Set<String> notFutures) {

	/** The lists that come with the product. */
	static final AccentWords SPANISH = GrammarFile.ACCENTS.read(AccentWords.class);

}
