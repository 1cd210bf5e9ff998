package org.trama.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts English text into words. Documents are in Spanish; but groups, kinds and questions
 * have English names too, by which a reader of English looks for them.
 */
public final class EnglishWords {

	private static final Analyzer ANALYZER = new EnglishAnalyzer();

	private EnglishWords() {
	}

	/**
	 * The stems of a text's words but those that stand everywhere, such as "of".
	 * @param text any text
	 */
	public static List<String> stems(String text) {
		List<String> stems = new ArrayList<>();
		try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
			CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				stems.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return stems;
	}

	/**
	 * Whether a word stands everywhere in English, and is no acronym.
	 * @param word a word as it was typed
	 */
	public static boolean isEverywhere(String word) {
		return word.chars().anyMatch(Character::isLowerCase) && stems(word).isEmpty();
	}

}
