package org.trama.extract.unknown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.text.StrictYaml;

/**
 * The words by which a name tells what it names: its head, what may stand inside it, and
 * capitals that name nobody. All folded.
 */
final class NameWords {

	private static final String RESOURCE = "/grammar/names.yaml";

	private final Map<String, Guess> heads;

	private final Map<String, Guess> turned;

	private final Map<String, Guess> cues;

	private final Set<String> connectors;

	private final Set<String> beforeArticle;

	private final Set<String> articles;

	private final Set<String> notInBodies;

	private final Set<String> generic;

	private final Set<String> notNames;

	private final Set<String> legalForms;

	private NameWords(Entries entries) {
		this.heads = byWord(entries.heads());
		this.turned = byWord(entries.turned());
		this.cues = new HashMap<>(byWord(entries.cues()));
		this.heads.forEach(this.cues::putIfAbsent);
		this.connectors = new HashSet<>(entries.connectors());
		this.beforeArticle = new HashSet<>(entries.beforeArticle());
		this.articles = new HashSet<>(entries.articles());
		this.notInBodies = new HashSet<>(entries.notInBodies());
		this.generic = new HashSet<>(entries.generic());
		this.notNames = new HashSet<>(entries.notNames());
		this.legalForms = new HashSet<>(entries.legalForms());
	}

	/**
	 * The words that come with the product.
	 */
	static NameWords spanish() {
		try (InputStream yaml = NameWords.class.getResourceAsStream(RESOURCE)) {
			return read(RESOURCE, Objects.requireNonNull(yaml, RESOURCE).readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static NameWords read(String file, byte[] yaml) {
		return new NameWords(StrictYaml.read(file, yaml, Entries.class));
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

	private static Map<String, Guess> byWord(Map<String, List<String>> words) {
		Map<String, Guess> byWord = new HashMap<>();
		words.forEach((guess, list) -> list.forEach((word) -> byWord.put(word, Guess.of(guess))));
		return byWord;
	}

	private record Entries(Map<String, List<String>> heads, Map<String, List<String>> turned,
			Map<String, List<String>> cues, List<String> connectors, List<String> beforeArticle,
			List<String> notInBodies, List<String> articles, List<String> generic, List<String> notNames,
			List<String> legalForms) {
	}

}
