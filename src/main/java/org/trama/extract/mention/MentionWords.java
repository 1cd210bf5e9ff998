package org.trama.extract.mention;

import org.trama.grammar.GrammarFile;
import org.trama.grammar.WordList;

/**
 * The lists of {@code grammar/mentions.yaml}; what each is for stands there.
 */
record MentionWords(WordList betweenMembers, WordList betweenSides, WordList betweenOffices, String numeralLetters,
		WordList goesOn, WordList articles, WordList recalling, WordList notRecalling, WordList recalled,
		WordList anyBody, WordList pointing, WordList governing, WordList belonging, String regulationsOf,
		String andIts, String regulations, WordList sharedHeads, WordList national, WordList ofWhose, WordList levels,
		WordList levelsAlone) {

	/** The lists that come with the product. */
	static final MentionWords SPANISH = GrammarFile.MENTIONS.read(MentionWords.class);

}
