package org.trama.document.source;

import java.util.Locale;

/**
 * Web addresses, which documents break wherever a line ends.
 */
final class WebAddress {

	private static final String INNER_SIGNS = "/._-=?&%";

	private WebAddress() {
	}

	static boolean startsAt(CharSequence text, int start) {
		String word = text.subSequence(start, Math.min(text.length(), start + 12)).toString().toLowerCase(Locale.ROOT);
		return word.contains("http") || word.contains("www.");
	}

	/**
	 * Whether the first word of a line looks like the rest of an address: it has signs
	 * inside that words of prose do not have.
	 */
	static boolean goesOnWith(String line) {
		int end = Blank.wordEnd(line, 0);
		for (int at = 0; at + 1 < end; at++) {
			if (INNER_SIGNS.indexOf(line.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
