package org.trama.text;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out words such as "de" and "la", which stand everywhere, but not "SE" where it
 * is written as an acronym.
 */
final class StopWords extends FilteringTokenFilter {

	/** On Lucene's list as forms of "estar", but here they are states. */
	private static final List<String> TELLING = List.of("estado", "estados", "estada", "estadas");

	private static final CharArraySet WORDS = words();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	StopWords(TokenStream words) {
		super(words);
	}

	private static CharArraySet words() {
		CharArraySet listed = SpanishAnalyzer.getDefaultStopSet();
		List<String> words = new ArrayList<>();
		for (Object entry : listed) {
			char[] word = (char[]) entry;
			char[] folded = new char[word.length * 4];
			words.add(new String(folded, 0, ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, word.length)));
		}
		words.removeAll(TELLING);
		return CharArraySet.unmodifiableSet(new CharArraySet(words, true));
	}

	@Override
	protected boolean accept() {
		return !this.term.isEmpty() && (isAcronym() || !WORDS.contains(this.term.buffer(), 0, this.term.length()));
	}

	private boolean isAcronym() {
		return this.term.length() > 1 && this.term.chars().allMatch(Character::isUpperCase);
	}

}
