package org.trama.search;

import java.util.List;

/**
 * A part of what somebody looks for.
 */
sealed interface SearchTerm {

	/**
	 * A word, in any inflection, or a word of its family.
	 *
	 * @param stem its stem
	 * @param root its root
	 */
	record AnyForm(String stem, String root) implements SearchTerm {
	}

	/**
	 * Words one after the other, as they stand in quotation marks.
	 *
	 * @param stems their stems
	 */
	record Phrase(List<String> stems) implements SearchTerm {
	}

	/**
	 * Words that are the acronym or a name of something, which goes by others as well.
	 *
	 * @param words the words themselves
	 * @param things what is called so
	 */
	record Called(List<AnyForm> words, List<NamedThing> things) implements SearchTerm {
	}

}
