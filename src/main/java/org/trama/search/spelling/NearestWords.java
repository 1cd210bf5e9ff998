package org.trama.search.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds among words the one that is spelt most like a given one, by Lucene's spell
 * checker: up to two letters more, less, other or exchanged.
 */
final class NearestWords {

	private static final String WORD = "word";

	/** How much of a word must agree: one letter of three is too much to guess. */
	private static final float ACCURACY = .66F;

	/** What is shorter is near to everything. */
	private static final int SHORTEST = 4;

	private static final int LOOKED_AT = 5;

	private final IndexReader words;

	private NearestWords(IndexReader words) {
		this.words = words;
	}

	/**
	 * The words to look among.
	 * @param counts words in lower case, and how often each is used
	 */
	static NearestWords among(Map<String, Integer> counts) {
		try {
			ByteBuffersDirectory memory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
				for (Map.Entry<String, Integer> word : counts.entrySet()) {
					Document use = new Document();
					use.add(new StringField(WORD, word.getKey(), Field.Store.NO));
					writer.addDocuments(Stream.generate(() -> use).limit(word.getValue()).toList());
				}
			}
			return new NearestWords(DirectoryReader.open(memory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The word that is nearest to one, of two that are equally near the one that is used
	 * more.
	 * @param word a word in lower case
	 */
	Optional<String> to(String word) {
		DirectSpellChecker checker = new DirectSpellChecker();
		checker.setMinPrefix(0);
		checker.setMinQueryLength(SHORTEST);
		checker.setAccuracy(ACCURACY);
		try {
			SuggestWord[] near = checker.suggestSimilar(new Term(WORD, word), LOOKED_AT, this.words,
					SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
			return Stream.of(near).findFirst().map((suggested) -> suggested.string);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
