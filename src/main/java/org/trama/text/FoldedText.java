package org.trama.text;

import java.util.Arrays;

import org.trama.model.Quote;

/**
 * A text and its folded form, in which words are found; what is found leads back to the
 * very words of the text. The folded form begins and ends with a blank, so that a whole
 * word always stands between two.
 */
public final class FoldedText {

	private final String original;

	private final String folded;

	private final int[] origins;

	private FoldedText(String original, String folded, int[] origins) {
		this.original = original;
		this.folded = folded;
		this.origins = origins;
	}

	/**
	 * Folds a text.
	 * @param text any text
	 */
	public static FoldedText of(String text) {
		StringBuilder folded = new StringBuilder(text.length() + 2).append(' ');
		int[] origins = new int[text.length() + 2];
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character >= 'a' && character <= 'z') {
				origins = remember(origins, folded.length(), i);
				folded.append(character);
				continue;
			}
			String plain = Folding.fold(character);
			if (plain.equals(" ") && folded.charAt(folded.length() - 1) == ' ') {
				continue;
			}
			for (int j = 0; j < plain.length(); j++) {
				origins = remember(origins, folded.length(), i);
				folded.append(plain.charAt(j));
			}
		}
		if (folded.charAt(folded.length() - 1) != ' ') {
			origins = remember(origins, folded.length(), text.length());
			folded.append(' ');
		}
		return new FoldedText(text, folded.toString(), Arrays.copyOf(origins, folded.length()));
	}

	private static int[] remember(int[] origins, int at, int origin) {
		int[] roomy = (at < origins.length) ? origins : Arrays.copyOf(origins, origins.length * 2);
		roomy[at] = origin;
		return roomy;
	}

	/**
	 * The text as it stands.
	 */
	public String original() {
		return this.original;
	}

	/**
	 * The folded form: words in lower case without accents, one blank around each.
	 */
	public String folded() {
		return this.folded;
	}

	/**
	 * Where a folded word begins in the text.
	 * @param from the offset of its first letter in the folded form
	 */
	public int start(int from) {
		return this.origins[from];
	}

	/**
	 * Where a folded word ends in the text.
	 * @param to the offset behind its last letter in the folded form
	 */
	public int end(int to) {
		int end = this.origins[to - 1] + 1;
		while (end < this.original.length() && Folding.decorates(this.original.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * The words of the text behind a stretch of the folded form.
	 */
	public Quote quote(int from, int to) {
		return Quote.of(this.original, start(from), end(to));
	}

	/**
	 * The folded word before a stretch of the folded form, empty if there is none.
	 */
	public String wordBefore(int from) {
		int end = from - 1;
		return (end <= 0) ? "" : this.folded.substring(this.folded.lastIndexOf(' ', end - 1) + 1, end);
	}

	/**
	 * The folded word behind a stretch of the folded form, empty if there is none.
	 */
	public String wordAfter(int to) {
		int end = this.folded.indexOf(' ', to + 1);
		return (end < 0) ? "" : this.folded.substring(to + 1, end);
	}

}
