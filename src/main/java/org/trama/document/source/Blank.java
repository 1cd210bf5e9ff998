package org.trama.document.source;

/**
 * The characters that count as blank: all that leaves no ink, non-breaking blanks, form
 * feeds and marks of no width included.
 */
public final class Blank {

	private Blank() {
	}

	/**
	 * Whether a character is blank.
	 * @param character the character
	 */
	public static boolean is(char character) {
		if (character > ' ' && character < 0x7F) {
			return false;
		}
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || hasNoWidth(character)
				|| character == '\u0085' || character == '\u001A';
	}

	/** Blanks that do not part words. */
	static boolean hasNoWidth(char character) {
		return character == '\u200B' || character == '\u2060' || character == '\uFEFF';
	}

	/**
	 * The first offset that isn't blank.
	 * @param text the text
	 * @param from where to begin
	 * @param end where to end at the latest
	 */
	public static int skip(String text, int from, int end) {
		int at = from;
		while (at < end && is(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/**
	 * The offset behind a word.
	 * @param text the text
	 * @param from an offset in the word
	 */
	public static int wordEnd(String text, int from) {
		int at = from;
		while (at < text.length() && !is(text.charAt(at))) {
			at++;
		}
		return at;
	}

	static int skipBack(String text, int start, int from) {
		int at = from;
		while (at > start && is(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/**
	 * The width of a text with one blank between words.
	 */
	static int width(String text) {
		int width = 0;
		boolean parted = false;
		for (int at = 0; at < text.length(); at++) {
			boolean blank = is(text.charAt(at));
			width += (blank && parted) ? 0 : 1;
			parted = blank;
		}
		return width;
	}

}
