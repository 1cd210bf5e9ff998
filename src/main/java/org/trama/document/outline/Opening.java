package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.Blank;
import org.trama.document.source.TextLine;
import org.trama.document.status.PlanWords;
import org.trama.text.Folding;

/**
 * The beginning of a line, looked at once for all layouts and levels.
 *
 * @param text the line's text
 * @param folded its first word, its first two words and so on, folded
 * @param ends where each of these ends, with the blanks behind it
 * @param colon the position of the colon that ends a label, or -1
 * @param numbers the code that it begins with; null if with none
 */
record Opening(String text, List<String> folded, List<Integer> ends, int colon, @Nullable HeadingNumbers numbers) {

	/** A label has no more words. */
	private static final int WORDS = 8;

	/** A label is no longer. */
	private static final int LONGEST_LABEL = 60;

	static Opening of(TextLine line) {
		String text = line.text();
		List<String> folded = new ArrayList<>(WORDS);
		List<Integer> ends = new ArrayList<>(WORDS);
		int at = 0;
		while (folded.size() < WORDS && at < text.length()) {
			int end = Blank.wordEnd(text, at);
			String word = Folding.fold(text.substring(at, end));
			String before = folded.isEmpty() ? "" : folded.get(folded.size() - 1);
			folded.add((before.isEmpty() || word.isEmpty()) ? before + word : before + " " + word);
			at = Blank.skip(text, end, text.length());
			ends.add(at);
		}
		int colon = text.indexOf(':');
		return new Opening(text, folded, ends, (colon > 0 && colon <= LONGEST_LABEL) ? colon : -1,
				HeadingNumbers.at(text, 0, false));
	}

	/**
	 * The position behind some words and the blanks that follow them, or -1 if the line
	 * doesn't begin with them.
	 * @param words the words, folded
	 */
	int behind(String words) {
		int last = this.folded.indexOf(words);
		return (last < 0) ? -1 : this.ends.get(last);
	}

	/** Whether it begins as the paragraph does that ends a meeting or a letter. */
	boolean isClosing() {
		return this.folded.stream().anyMatch(PlanWords.SPANISH::isClosing);
	}

	/** Whether the line is one of some phrases. */
	boolean isOneOf(List<String> phrases) {
		boolean whole = this.ends.get(this.ends.size() - 1) == this.text.length();
		return whole && phrases.contains(this.folded.get(this.folded.size() - 1));
	}

}
