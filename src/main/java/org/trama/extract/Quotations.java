package org.trama.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that stand in quotation marks. Documents lose marks: an opening
 * mark that finds no closing mark before the next opening one does not count.
 */
final class Quotations {

	private final List<int[]> stretches = new ArrayList<>();

	private Quotations() {
	}

	static Quotations in(String text) {
		Quotations quotations = new Quotations();
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			char mark = text.charAt(i);
			if (isMark(mark)) {
				if (opens(text, i)) {
					open = i;
				}
				else if (open >= 0) {
					quotations.stretches.add(new int[] { open, i });
					open = -1;
				}
			}
		}
		return quotations;
	}

	/**
	 * Whether words stand in quotation marks together with others: a name of which they
	 * are only a part.
	 */
	boolean holdMoreThan(int start, int end) {
		return this.stretches.stream()
			.anyMatch((stretch) -> stretch[0] < start && end <= stretch[1]
					&& (start - stretch[0] > 1 || stretch[1] - end > 0));
	}

	/**
	 * Whether an offset lies between quotation marks.
	 */
	boolean hold(int offset) {
		return this.stretches.stream().anyMatch((stretch) -> stretch[0] < offset && offset <= stretch[1]);
	}

	static boolean isMark(char character) {
		return character == '"' || character == '“' || character == '”' || character == '«' || character == '»';
	}

	private static boolean opens(String text, int i) {
		char mark = text.charAt(i);
		if (mark == '“' || mark == '«') {
			return true;
		}
		return mark == '"'
				&& (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && ".,)".indexOf(text.charAt(i - 1)) < 0)
				&& i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
	}

}
