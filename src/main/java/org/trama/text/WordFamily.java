package org.trama.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from Spanish stems the endings by which verbs become nouns and adjectives
 * (migr-ar, migr-ación, migr-atorio, migr-ante). Stemmers at hand only take inflection.
 */
public final class WordFamily {

	private static final int SHORTEST_ROOT = 4;

	private static final Pattern ENDING = Pattern.compile("[aei](?:cion|tori|tiv|tor|dor|mient|nci|nt|nd|r|d)$");

	private WordFamily() {
	}

	/**
	 * What a stem shares with its family.
	 * @param stem a stem without accents
	 */
	public static String root(String stem) {
		String root = stem;
		for (Matcher ending = ENDING.matcher(root); ending.find()
				&& ending.start() >= SHORTEST_ROOT; ending = ENDING.matcher(root)) {
			root = root.substring(0, ending.start());
		}
		return root;
	}

}
