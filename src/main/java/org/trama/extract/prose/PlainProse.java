package org.trama.extract.prose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.trama.model.Quote;

/**
 * A text in plain prose. What is found in it is led back to the original's own words.
 */
public final class PlainProse {

	private final String original;

	private final String text;

	/** For each character the offset in the original of the first that it stands for. */
	private final int[] starts;

	/**
	 * For each character the offset in the original behind the last that it stands for.
	 */
	private final int[] ends;

	private PlainProse(String original, String text, int[] starts, int[] ends) {
		this.original = original;
		this.text = text;
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * A text that is plain already.
	 * @param text any text
	 */
	static PlainProse asItStands(String text) {
		return new PlainProse(text, text, IntStream.range(0, text.length()).toArray(),
				IntStream.rangeClosed(1, text.length()).toArray());
	}

	/**
	 * The text with some of it replaced.
	 * @param edits what is replaced, in any order; of edits that overlap the first counts
	 */
	PlainProse with(List<Edit> edits) {
		if (edits.isEmpty()) {
			return this;
		}
		StringBuilder edited = new StringBuilder(this.text.length());
		int[] from = new int[2 * this.text.length() + 1];
		int[] to = new int[from.length];
		int at = 0;
		for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
			if (edit.start() >= at) {
				copy(at, edit.start(), edited, from, to);
				for (int i = 0; i < edit.instead().length(); i++) {
					boolean oneByOne = edit.instead().length() == edit.end() - edit.start();
					from[edited.length()] = this.starts[oneByOne ? edit.start() + i : edit.start()];
					to[edited.length()] = this.ends[oneByOne ? edit.start() + i
							: Math.max(edit.start(), edit.end() - 1)];
					edited.append(edit.instead().charAt(i));
				}
				at = edit.end();
			}
		}
		copy(at, this.text.length(), edited, from, to);
		return new PlainProse(this.original, edited.toString(), from, to);
	}

	/**
	 * The same text in another spelling, letter by letter.
	 */
	PlainProse spelled(String other) {
		return other.equals(this.text) ? this : new PlainProse(this.original, other, this.starts, this.ends);
	}

	private void copy(int start, int end, StringBuilder edited, int[] from, int[] to) {
		for (int i = start; i < end; i++) {
			from[edited.length()] = this.starts[i];
			to[edited.length()] = this.ends[i];
			edited.append(this.text.charAt(i));
		}
	}

	/**
	 * What the rules read.
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Where a character stands in the original.
	 * @param at its offset in what the rules read
	 */
	public int start(int at) {
		return this.starts[at];
	}

	/**
	 * Where a stretch ends in the original.
	 * @param end the offset behind its last character in what the rules read
	 */
	public int end(int end) {
		return this.ends[end - 1];
	}

	/**
	 * The original's words behind words that were found.
	 * @param found words of what the rules read
	 */
	public Quote quote(Quote found) {
		return Quote.of(this.original, start(found.start()), end(found.end()));
	}

	/**
	 * A stretch of it as a text of its own.
	 * @param start the offset of its first character
	 * @param end the offset behind its last
	 */
	public PlainProse part(int start, int end) {
		int first = start(start);
		return new PlainProse(this.original.substring(first, end(end)), this.text.substring(start, end),
				IntStream.range(start, end).map((i) -> this.starts[i] - first).toArray(),
				IntStream.range(start, end).map((i) -> this.ends[i] - first).toArray());
	}

	/**
	 * The words as they stand.
	 */
	public String original() {
		return this.original;
	}

}
