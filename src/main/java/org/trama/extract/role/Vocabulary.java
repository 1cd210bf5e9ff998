package org.trama.extract.role;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.text.SpanishLexicon;

/**
 * The words that the grammar of commitments turns on, and the classes each belongs to.
 */
public final class Vocabulary {

	private static final Set<WordClass> NONE = Collections.unmodifiableSet(EnumSet.noneOf(WordClass.class));

	private static final Set<WordClass> FUTURE = Collections.unmodifiableSet(EnumSet.of(WordClass.FUTURE));

	private static final Set<WordClass> PARTICIPLE = Collections.unmodifiableSet(EnumSet.of(WordClass.PARTICIPLE));

	private static final Set<WordClass> ADVERB = Collections.unmodifiableSet(EnumSet.of(WordClass.ADVERB));

	private static final Vocabulary SPANISH = new Vocabulary(RoleWords.SPANISH);

	private final Map<String, Set<WordClass>> words = new HashMap<>();

	private final Map<WordClass, List<String>> endings;

	private Vocabulary(RoleWords lists) {
		this.endings = lists.endings();
		lists.words().forEach((wordClass, words) -> add(wordClass, words.stream()));
		lists.verbs().forEach((wordClass, verbs) -> add(wordClass, verbs.stream().flatMap(Conjugation::of)));
		lists.forms().forEach((wordClass, forms) -> add(wordClass, forms.stream()));
	}

	/**
	 * The vocabulary that comes with the product.
	 */
	public static Vocabulary spanish() {
		return SPANISH;
	}

	/**
	 * What a word in capitals can be inside a sentence: {@code Irán} is no verb there.
	 * @param word the word in lower case
	 */
	Set<WordClass> classesOfName(String word) {
		Set<WordClass> classes = classesOf(word);
		return classes.equals(FUTURE) ? NONE : classes;
	}

	/**
	 * What a word can be.
	 * @param word the word in lower case
	 */
	Set<WordClass> classesOf(String word) {
		Set<WordClass> known = this.words.get(word);
		return (known != null) ? known : byEnding(word);
	}

	private Set<WordClass> byEnding(String word) {
		if (word.length() > 2 && ends(word, WordClass.FUTURE) && mayBe(word, SpanishLexicon.Form.FUTURE)) {
			return FUTURE;
		}
		if (word.length() > 6 && ends(word, WordClass.ADVERB)) {
			return ADVERB;
		}
		return (word.length() > 4 && ends(word, WordClass.PARTICIPLE)) ? PARTICIPLE : NONE;
	}

	/**
	 * Whether the dictionary has a word in a form, or lacks it: {@code azafrán} ends like
	 * a future and is none.
	 */
	private static boolean mayBe(String word, SpanishLexicon.Form form) {
		Set<SpanishLexicon.Form> forms = SpanishLexicon.forms(word);
		return forms.isEmpty() || forms.contains(form);
	}

	private boolean ends(String word, WordClass wordClass) {
		return RoleWords.endsLike(this.endings.getOrDefault(wordClass, List.of()), word);
	}

	private void add(WordClass wordClass, Stream<String> words) {
		words.forEach((word) -> this.words.computeIfAbsent(word, this::seed).add(wordClass));
	}

	private Set<WordClass> seed(String word) {
		EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
		classes.addAll(byEnding(word));
		return classes;
	}

}
