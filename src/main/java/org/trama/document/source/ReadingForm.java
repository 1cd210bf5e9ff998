package org.trama.document.source;

import java.text.Normalizer;
import java.util.List;

/**
 * The reading form of wrapped text: one blank between words, accented letters as one
 * character, and what was broken at a hyphen in one piece again.
 */
public final class ReadingForm {

	/** A mark where a word may be broken; it shows only where a line ends behind it. */
	private static final char SOFT_HYPHEN = '\u00AD';

	private final StringBuilder text = new StringBuilder();

	private int wordStart;

	private ReadingForm() {
	}

	/**
	 * Joins lines to a text that reads as one.
	 * @param lines the lines, in their order
	 */
	public static String of(List<TextLine> lines) {
		ReadingForm form = new ReadingForm();
		for (TextLine line : lines) {
			form.append(line.text());
		}
		return composed(withoutSoftHyphens(form.text.toString()));
	}

	/**
	 * A text without marks that show only where a line breaks.
	 * @param text the text
	 */
	public static String withoutSoftHyphens(String text) {
		return (text.indexOf(SOFT_HYPHEN) < 0) ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
	}

	/**
	 * Whether a word at a line's end goes on in the next line.
	 * @param word the word
	 */
	public static boolean isBroken(String word) {
		return !word.isEmpty() && word.charAt(word.length() - 1) == SOFT_HYPHEN;
	}

	/**
	 * Accented letters as one character: some documents write them as a letter and an
	 * accent.
	 */
	public static String composed(String text) {
		return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private void append(String line) {
		boolean part = !this.text.isEmpty() && !isOneWordWith(line);
		for (int at = 0; at < line.length(); at++) {
			char character = line.charAt(at);
			if (!Blank.is(character)) {
				if (part) {
					this.text.append(' ');
					this.wordStart = this.text.length();
				}
				part = false;
				this.text.append(character);
			}
			else if (!Blank.hasNoWidth(character)) {
				part = true;
			}
		}
	}

	/**
	 * Whether the line goes on with the word that the text ends with.
	 */
	private boolean isOneWordWith(String line) {
		int last = this.text.length() - 1;
		char end = this.text.charAt(last);
		if (end == SOFT_HYPHEN) {
			this.text.setLength(last);
			return true;
		}
		boolean wordBefore = last > this.wordStart;
		return switch (end) {
			// a word, a name or an address with a hyphen; it may not be taken out, for
			// "ONU-Mujeres" needs it
			case '-', '\u2010' -> wordBefore && joined(line);
			case '\u2011' -> wordBefore;
			case '–' -> wordBefore && isDigit(this.text.charAt(last - 1)) && isDigit(line.charAt(0));
			case '_', '=', '&' -> isAddress();
			case '/', '?' -> isAddress() && WebAddress.goesOnWith(line);
			default -> false;
		};
	}

	/**
	 * Takes out a hyphen that only parts a word between two lines. One before or behind a
	 * capital or a digit is the word's own, and so is that of a compound.
	 */
	private boolean joined(String line) {
		int last = this.text.length() - 1;
		boolean inside = Character.isLowerCase(this.text.charAt(last - 1)) && Character.isLowerCase(line.charAt(0));
		if (inside && !isAddress() && !TextEnd.makesCompound(this.text.substring(this.wordStart, last))) {
			this.text.setLength(last);
		}
		return true;
	}

	private boolean isAddress() {
		return WebAddress.startsAt(this.text, this.wordStart);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
