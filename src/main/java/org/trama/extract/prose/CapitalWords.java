package org.trama.extract.prose;

import org.trama.grammar.GrammarFile;
import org.trama.grammar.WordList;

/**
 * The lists of {@code grammar/capitals.yaml}; what each is for stands there.
 */
record CapitalWords(WordList bodies, WordList common, WordList before, WordList notInNames) {

	/** The lists that come with the product. */
	static final CapitalWords SPANISH = GrammarFile.CAPITALS.read(CapitalWords.class);

}
