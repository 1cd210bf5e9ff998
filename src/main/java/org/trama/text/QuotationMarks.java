package org.trama.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The stretches of a text that stand in quotation marks. Documents lose marks: an opening
 * mark that finds no closing mark before the next opening one does not count.
 */
public final class QuotationMarks {

	/** The offsets of the closing marks, by those of the opening ones. */
	private final NavigableMap<Integer, Integer> stretches = new TreeMap<>();

	private boolean open;

	private QuotationMarks() {
	}

	/**
	 * Finds the stretches of a text that stand in quotation marks.
	 * @param text any text
	 */
	public static QuotationMarks in(String text) {
		QuotationMarks quotations = new QuotationMarks();
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			if (isMark(text.charAt(i))) {
				boolean within = open >= 0 && isSingle(text.charAt(i)) != isSingle(text.charAt(open));
				if (opens(text, i) && !(within && isSingle(text.charAt(i)))) {
					open = i;
				}
				else if (open >= 0 && !within && closes(text, i)) {
					quotations.stretches.put(open, i);
					open = -1;
				}
			}
		}
		quotations.open = open >= 0;
		return quotations;
	}

	/**
	 * Whether the last mark opens a stretch that the text doesn't close.
	 */
	public boolean isOpen() {
		return this.open;
	}

	/**
	 * The offsets of the closing marks, by those of the opening ones.
	 */
	public NavigableMap<Integer, Integer> stretches() {
		return this.stretches;
	}

	/**
	 * Whether words stand in quotation marks together with others: a name of which they
	 * are only a part.
	 */
	public boolean holdMoreThan(int start, int end) {
		Map.Entry<Integer, Integer> stretch = this.stretches.lowerEntry(start);
		return stretch != null && end <= stretch.getValue()
				&& (start - stretch.getKey() > 1 || stretch.getValue() > end);
	}

	/**
	 * Whether an offset lies between quotation marks.
	 */
	public boolean hold(int offset) {
		Map.Entry<Integer, Integer> stretch = this.stretches.lowerEntry(offset);
		return stretch != null && offset <= stretch.getValue();
	}

	/**
	 * Whether a character is a quotation mark of any sort.
	 * @param character the character
	 */
	public static boolean isMark(char character) {
		return character == '"' || character == '“' || character == '”' || character == '«' || character == '»'
				|| isSingle(character);
	}

	private static boolean isSingle(char character) {
		return character == '\'' || character == '‘' || character == '’';
	}

	private static boolean opens(String text, int i) {
		char mark = text.charAt(i);
		if (mark == '“' || mark == '«' || mark == '‘') {
			return true;
		}
		return (mark == '"' || mark == '\'')
				&& (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && ".,)".indexOf(text.charAt(i - 1)) < 0)
				&& i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
	}

	/**
	 * Whether a mark can close: a single one inside a word is an apostrophe.
	 */
	private static boolean closes(String text, int i) {
		return !isSingle(text.charAt(i)) || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
	}

}
