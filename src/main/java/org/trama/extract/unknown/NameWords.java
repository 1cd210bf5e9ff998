package org.trama.extract.unknown;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.grammar.GrammarFile;
import org.trama.grammar.WordList;

/**
 * The words by which a name tells what it names: its head, what may stand inside it, and
 * capitals that name nobody. It is asked for folded words.
 */
final class NameWords {

	private final Map<String, Guess> heads;

	private final Map<String, Guess> turned;

	private final Map<String, Guess> cues;

	private final WordList connectors;

	private final WordList beforeArticle;

	private final WordList articles;

	private final WordList notInBodies;

	private final WordList generic;

	private final WordList notNames;

	private final WordList legalForms;

	private NameWords(Entries entries) {
		this.heads = byWord(entries.heads());
		this.turned = byWord(entries.turned());
		this.cues = new HashMap<>(byWord(entries.cues()));
		this.heads.forEach(this.cues::putIfAbsent);
		this.connectors = entries.connectors();
		this.beforeArticle = entries.beforeArticle();
		this.articles = entries.articles();
		this.notInBodies = entries.notInBodies();
		this.generic = entries.generic();
		this.notNames = entries.notNames();
		this.legalForms = entries.legalForms();
	}

	/**
	 * The words that come with the product.
	 */
	static NameWords spanish() {
		return new NameWords(GrammarFile.NAMES.read(Entries.class));
	}

	/**
	 * What a name is whose first two words these are.
	 * @return null if the first word is no head of a name
	 */
	@Nullable Guess head(String first, String second) {
		Guess turned = this.turned.get(first + " " + second);
		return (turned != null) ? turned : this.heads.get(first);
	}

	/**
	 * What a quoted name or an acronym is that stands behind a noun.
	 * @return null if the word tells nothing
	 */
	@Nullable Guess cue(String noun) {
		Guess cue = this.cues.get(noun);
		if (cue == null && noun.endsWith("s")) {
			cue = this.cues.get(noun.substring(0, noun.length() - 1));
		}
		return cue;
	}

	boolean connects(String word) {
		return this.connectors.contains(word);
	}

	/**
	 * Whether an article may follow a connector inside a name of that sort.
	 */
	boolean allowsArticle(String connector, Guess guess) {
		return this.beforeArticle.contains(connector)
				&& (!Guess.ACTOR.equals(guess) || !this.notInBodies.contains(connector));
	}

	/**
	 * Whether a word behind a head makes no name if nothing else follows.
	 */
	boolean isGeneric(String word) {
		return this.generic.contains(word);
	}

	boolean isArticle(String word) {
		return this.articles.contains(word);
	}

	boolean namesNobody(String capitals) {
		return this.notNames.contains(capitals);
	}

	boolean isLegalForm(String word) {
		return this.legalForms.contains(word);
	}

	private static Map<String, Guess> byWord(Map<String, WordList> words) {
		Map<String, Guess> byWord = new HashMap<>();
		words.forEach((guess, list) -> list.folded().forEach((word) -> byWord.put(word, Guess.of(guess))));
		return byWord;
	}

	private record Entries(Map<String, WordList> heads, Map<String, WordList> turned, Map<String, WordList> cues,
			WordList connectors, WordList beforeArticle, WordList notInBodies, WordList articles, WordList generic,
			WordList notNames, WordList legalForms) {
	}

}
