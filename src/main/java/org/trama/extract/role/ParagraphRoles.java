package org.trama.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.trama.extract.mention.NameMention;
import org.trama.model.Quote;

/**
 * Reads the roles in a paragraph, sentence by sentence.
 */
public final class ParagraphRoles {

	private final Vocabulary vocabulary;

	/**
	 * Creates a reader of roles.
	 * @param vocabulary the words that the grammar turns on
	 */
	public ParagraphRoles(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * The sentences of a paragraph with the roles read in them.
	 * @param text the paragraph's text
	 * @param found the names found in it
	 * @param strangers the words that name a body which the catalog lacks: it has no role
	 * to record, but may be the subject all the same
	 */
	public List<SentenceRoles> read(String text, List<NameMention> found, List<Quote> strangers) {
		List<NameToken> names = NameToken.of(found, strangers);
		List<Token> tokens = Lexer.tokens(this.vocabulary, text, names);
		List<Integer> ends = Stream
			.concat(SentenceBreaks.ends(text, names).stream(), ClauseBreaks.ends(tokens).stream())
			.distinct()
			.sorted()
			.toList();
		List<Sentence> sentences = Sentence.of(tokens, ends);
		List<SentenceRoles> roles = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < ends.size(); i++) {
			roles.add(SentenceRoles.of(sentences.get(i), start, ends.get(i)));
			start = ends.get(i);
		}
		return roles;
	}

}
