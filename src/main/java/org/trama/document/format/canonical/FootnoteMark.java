package org.trama.document.format.canonical;

import java.util.regex.Pattern;

/**
 * The mark that leads to a footnote. In brackets it can't be taken for a part of the word
 * before it.
 */
public final class FootnoteMark {

	private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?");

	private FootnoteMark() {
	}

	/**
	 * A raised text: in brackets if it is the number of a note, as it stands otherwise.
	 * @param raised the raised characters
	 */
	public static String of(String raised) {
		String words = CellParagraphs.oneLine(raised);
		return NUMBER.matcher(words).matches() ? NUMBER.matcher(words).replaceAll("[$1]") : raised;
	}

	/**
	 * The mark of a note.
	 * @param number the note's number
	 */
	public static String of(long number) {
		return "[" + number + "]";
	}

}
