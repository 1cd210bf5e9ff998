package org.trama.extract.role;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.grammar.GrammarFile;

/**
 * The lists of {@code grammar/roles.yaml}; what each is for stands there. Its words keep
 * their accents: "está" is a verb, "esta" is none.
 */
record RoleWords(Map<WordClass, List<String>> words, Map<WordClass, List<String>> verbs,
		Map<WordClass, List<String>> forms, Map<String, List<String>> conjugations,
		Map<WordClass, List<String>> endings, List<String> past, List<String> present, List<String> unaccentedFuture,
		List<String> predicateEndings, Set<String> predicateNouns, Set<String> abbreviations) {

	/** The lists that come with the product. */
	static final RoleWords SPANISH = GrammarFile.ROLES.read(RoleWords.class);

	boolean isPast(String word) {
		return endsLike(this.past, word);
	}

	/**
	 * Whether a word is a future but for its accent, as slips are: {@code ampliaran}.
	 */
	boolean isUnaccentedFuture(String word) {
		return endsLike(this.unaccentedFuture, word);
	}

	boolean isPresent(String word) {
		return endsLike(this.present, word);
	}

	/**
	 * Whether a verb needs a word behind it to say something:
	 * {@code continuará participando, dará seguimiento}.
	 */
	boolean isPredicate(String word) {
		return endsLike(this.predicateEndings, word) || this.predicateNouns.contains(word);
	}

	static boolean endsLike(List<String> endings, String word) {
		for (String ending : endings) {
			if (word.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}

}
