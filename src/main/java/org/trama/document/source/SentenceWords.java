package org.trama.document.source;

import java.util.Set;

import org.trama.grammar.GrammarFile;

/**
 * The lists of {@code grammar/sentences.yaml}; what each is for stands there. Its words
 * keep their accents and capitals.
 */
record SentenceWords(Set<String> connecting, Set<String> opening, Set<String> beforeNumbers, Set<String> compounding) {

	/** The lists that come with the product. */
	static final SentenceWords SPANISH = GrammarFile.SENTENCES.read(SentenceWords.class);

}
