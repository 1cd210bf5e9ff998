package org.trama.search.spelling;

import java.util.Collection;

/**
 * Texts outside the graph whose words are right as they are, such as those by which
 * questions are known: nobody who types them has misspelt something.
 */
@FunctionalInterface
public interface RightWords {

	/**
	 * The texts.
	 */
	Collection<String> texts();

}
