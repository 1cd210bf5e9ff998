package org.trama.text;

/**
 * The plural of Spanish nouns.
 */
public final class SpanishPlural {

	private static final String VOWELS = "aeiouáéíó";

	private SpanishPlural() {
	}

	/**
	 * A noun in the plural.
	 * @param noun a noun with its accents, such as {@code comisión}
	 */
	public static String of(String noun) {
		if (noun.endsWith("ión")) {
			return noun.substring(0, noun.length() - 2) + "ones";
		}
		if (noun.endsWith("z")) {
			return noun.substring(0, noun.length() - 1) + "ces";
		}
		return noun + (VOWELS.indexOf(noun.charAt(noun.length() - 1)) >= 0 ? "s" : "es");
	}

}
