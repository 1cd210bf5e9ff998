package org.trama.extract.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.text.StrictYaml;

/**
 * The words that the grammar of commitments turns on, and the classes each belongs to.
 */
public final class Vocabulary {

	private static final String RESOURCE = "/grammar/spanish.yaml";

	private static final List<String> PARTICIPLES = List.of("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas");

	private static final Set<WordClass> NONE = Collections.unmodifiableSet(EnumSet.noneOf(WordClass.class));

	private static final Set<WordClass> FUTURE = Collections.unmodifiableSet(EnumSet.of(WordClass.FUTURE));

	private static final Set<WordClass> PARTICIPLE = Collections.unmodifiableSet(EnumSet.of(WordClass.PARTICIPLE));

	private static final Set<WordClass> ADVERB = Collections.unmodifiableSet(EnumSet.of(WordClass.ADVERB));

	private final Map<String, Set<WordClass>> words = new HashMap<>();

	private Vocabulary(Entries entries) {
		entries.words().forEach((name, words) -> add(WordClass.named(name), words.stream()));
		entries.verbs().forEach((name, verbs) -> add(WordClass.named(name), verbs.stream().flatMap(Conjugation::of)));
		entries.forms().forEach((name, forms) -> add(WordClass.named(name), forms.stream()));
	}

	/**
	 * The vocabulary that comes with the product.
	 */
	public static Vocabulary spanish() {
		return Bundled.SPANISH;
	}

	/**
	 * What a word can be.
	 * @param word the word in lower case
	 */
	Set<WordClass> classesOf(String word) {
		Set<WordClass> known = this.words.get(word);
		return (known != null) ? known : byEnding(word);
	}

	private static Set<WordClass> byEnding(String word) {
		if (word.length() > 2 && (word.endsWith("rá") || word.endsWith("rán"))) {
			return FUTURE;
		}
		if (word.length() > 6 && word.endsWith("mente")) {
			return ADVERB;
		}
		return (word.length() > 4 && PARTICIPLES.stream().anyMatch(word::endsWith)) ? PARTICIPLE : NONE;
	}

	private void add(WordClass wordClass, Stream<String> words) {
		words.forEach((word) -> this.words.computeIfAbsent(word, Vocabulary::seed).add(wordClass));
	}

	private static Set<WordClass> seed(String word) {
		EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
		classes.addAll(byEnding(word));
		return classes;
	}

	private static Vocabulary read(String resource) {
		try (InputStream yaml = Vocabulary.class.getResourceAsStream(resource)) {
			return read(resource, Objects.requireNonNull(yaml, resource).readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Vocabulary read(String file, byte[] yaml) {
		return new Vocabulary(StrictYaml.read(file, yaml, Entries.class));
	}

	private record Entries(Map<String, List<String>> words, Map<String, List<String>> verbs,
			Map<String, List<String>> forms) {
	}

	private static final class Bundled {

		static final Vocabulary SPANISH = read(RESOURCE);

	}

}
