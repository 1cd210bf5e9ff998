package org.trama.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a text that shows best why it was found. It is plain text in pieces, never
 * markup.
 *
 * @param start the offset of its first character in the whole text
 * @param end the offset behind its last
 * @param length how long the whole text is
 * @param segments its pieces, which together are the text from start to end
 */
public record Snippet(int start, int end, int length, List<Segment> segments) {

	private static final int WIDTH = 240;

	private static final int BEFORE = 40;

	public Snippet {
		segments = List.copyOf(segments);
	}

	/**
	 * A piece of a text.
	 *
	 * @param text the piece
	 * @param match whether it is something that was looked for
	 */
	public record Segment(String text, boolean match) {
	}

	static Snippet of(String text, Matches matches) {
		List<Matches.Range> found = matches.in(text);
		int start = start(text, found);
		int end = end(text, start);
		List<Segment> segments = new ArrayList<>();
		int at = start;
		for (Matches.Range range : found) {
			if (range.start() >= at && range.end() <= end) {
				add(segments, text.substring(at, range.start()), false);
				add(segments, text.substring(range.start(), range.end()), true);
				at = range.end();
			}
		}
		add(segments, text.substring(at, end), false);
		return new Snippet(start, end, text.length(), segments);
	}

	/**
	 * How many of its pieces are something that was looked for.
	 */
	long matches() {
		return this.segments.stream().filter(Segment::match).count();
	}

	private static void add(List<Segment> segments, String text, boolean match) {
		if (!text.isEmpty()) {
			segments.add(new Segment(text, match));
		}
	}

	/** A little before the match with most others behind it. */
	private static int start(String text, List<Matches.Range> found) {
		int best = found.stream()
			.max(Comparator.comparingLong((Matches.Range range) -> near(range, found))
				.thenComparing(Matches.Range::start, Comparator.reverseOrder()))
			.map(Matches.Range::start)
			.orElse(0);
		int start = Math.max(0, Math.min(best - BEFORE, text.length() - WIDTH));
		return (start == 0) ? 0 : Math.min(best, behindBlank(text, start));
	}

	private static long near(Matches.Range first, List<Matches.Range> found) {
		return found.stream()
			.filter((range) -> range.start() >= first.start() && range.end() <= first.start() + WIDTH - BEFORE)
			.count();
	}

	private static int behindBlank(String text, int from) {
		int blank = text.indexOf(' ', from);
		return (blank >= 0) ? blank + 1 : from;
	}

	private static int end(String text, int start) {
		if (start + WIDTH >= text.length()) {
			return text.length();
		}
		int blank = text.lastIndexOf(' ', start + WIDTH);
		return (blank > start + BEFORE) ? blank : start + WIDTH;
	}

}
