package org.trama.question;

import java.util.Locale;

import org.apache.commons.lang3.StringUtils;

/**
 * Names as they are compared: without accents, in lower case. The names in the graph are
 * folded when they are loaded; a test holds the two foldings together.
 */
final class Folding {

	private Folding() {
	}

	/**
	 * Folds a name.
	 * @param name the name as somebody wrote it
	 */
	static String of(String name) {
		return StringUtils.normalizeSpace(StringUtils.stripAccents(name.toLowerCase(Locale.ROOT)));
	}

}
