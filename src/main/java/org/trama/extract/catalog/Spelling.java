package org.trama.extract.catalog;

/**
 * A spelling by which a thing of the catalog goes.
 *
 * @param of the thing
 * @param written the spelling
 * @param capitals which capitals it needs in a text
 */
public record Spelling(CatalogEntry of, String written, Capitals capitals) {

	/** Which capitals a spelling needs. */
	public enum Capitals {

		/** None: names count in any case. */
		ANY,
		/** Its own, with a plural s or not. */
		ACRONYM,
		/** Wherever a word has one in the catalog. */
		AS_WRITTEN

	}

	/**
	 * Whether these words of a text, alike but for case, have the capitals it needs.
	 */
	public boolean admits(String words) {
		return switch (this.capitals) {
			case ANY -> true;
			case ACRONYM -> admitsAcronym(words);
			case AS_WRITTEN -> admitsCapitals(words);
		};
	}

	private boolean admitsAcronym(String words) {
		String letters = lettersOf(words);
		String acronym = lettersOf(this.written);
		if (!letters.startsWith(acronym)) {
			return false;
		}
		String plural = letters.substring(acronym.length());
		return plural.isEmpty() || plural.equals("s") || plural.equals("S") && acronym.length() > 2;
	}

	private boolean admitsCapitals(String words) {
		String text = lettersOf(words);
		String own = lettersOf(this.written);
		if (text.length() != own.length()) {
			return false;
		}
		for (int i = 0; i < own.length(); i++) {
			if (Character.isUpperCase(own.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static String lettersOf(String words) {
		StringBuilder letters = new StringBuilder(words.length());
		words.chars().filter(Character::isLetterOrDigit).forEach((letter) -> letters.append((char) letter));
		return letters.toString();
	}

}
