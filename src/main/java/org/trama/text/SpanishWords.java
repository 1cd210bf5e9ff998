package org.trama.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts Spanish text into words, the same for what is indexed, what is looked for and what
 * is shown as found.
 */
public final class SpanishWords {

	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

	/** The full stops within an acronym: {@code I.N.M.} */
	private static final Pattern ACRONYM_STOPS = Pattern
		.compile("(?<=(?<![\\p{L}\\p{N}])\\p{Lu})\\.(?=\\p{Lu}(?![\\p{L}\\p{N}]))");

	/**
	 * Whatever is no part of a word, but for what stands between the digits of a number
	 * or a code.
	 */
	private static final Pattern PUNCTUATION = Pattern
		.compile("(?!(?<=\\d)[.,](?=\\d))[^\\p{L}\\p{N}\\p{M}\\p{Cf}\\s]");

	/** Accents that stand as characters of their own, soft hyphens. */
	private static final Pattern DECORATIONS = Pattern.compile("[\\p{M}\\p{Cf}]+");

	/**
	 * The stemmer leaves words of four letters as they are: "acta", but "act" for
	 * "actas".
	 */
	private static final Pattern SHORT_WORD = Pattern.compile("^(..[b-df-hj-np-tv-z])[aoe]$");

	private static final Pattern SHORT_PLURAL = Pattern.compile("^(.[b-df-hj-np-tv-z][aoe])s$");

	private static final Analyzer ANALYZER = new Analyzer() {

		@Override
		protected Reader initReader(String field, Reader reader) {
			Reader numbers = new PatternReplaceCharFilter(THOUSANDS, "", reader);
			Reader acronyms = new PatternReplaceCharFilter(ACRONYM_STOPS, "", numbers);
			return new PatternReplaceCharFilter(PUNCTUATION, " ", acronyms);
		}

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer source = new StandardTokenizer();
			TokenStream plain = new PatternReplaceFilter(new ASCIIFoldingFilter(source), DECORATIONS, "", true);
			TokenStream lower = new LowerCaseFilter(new StopWords(plain));
			TokenStream shortened = new PatternReplaceFilter(new PatternReplaceFilter(lower, SHORT_WORD, "$1", true),
					SHORT_PLURAL, "$1", true);
			return new TokenStreamComponents(source, new SpanishLightStemFilter(shortened));
		}

	};

	private SpanishWords() {
	}

	/**
	 * The words of a text but those that stand everywhere.
	 * @param text any text
	 */
	public static List<SearchWord> words(String text) {
		List<SearchWord> words = new ArrayList<>();
		try (TokenStream tokens = ANALYZER.tokenStream("", calm(text))) {
			CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
			OffsetAttribute at = tokens.getAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				String stem = term.toString();
				words.add(new SearchWord(at.startOffset(), at.endOffset(), stem, WordFamily.root(stem)));
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/**
	 * The stems of a text's words.
	 * @param text any text
	 */
	public static List<String> stems(String text) {
		return words(text).stream().map(SearchWord::stem).toList();
	}

	/** Where all is in capitals, capitals make no acronym. */
	private static String calm(String text) {
		boolean shouting = text.indexOf(' ') > 0 && text.chars().noneMatch(Character::isLowerCase);
		if (!shouting) {
			return text;
		}
		StringBuilder calm = new StringBuilder(text);
		for (int i = 0; i < calm.length(); i++) {
			calm.setCharAt(i, Character.toLowerCase(calm.charAt(i)));
		}
		return calm.toString();
	}

}
