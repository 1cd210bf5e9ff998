package org.trama.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.trama.model.Quote;

/**
 * The parts of a text that show something: around the words that do, whole words, in the
 * order of the text.
 */
final class Excerpt {

	private Excerpt() {
	}

	/**
	 * Cuts the parts out.
	 * @param text the text
	 * @param telling the words that show it, the most important first
	 * @param most how many characters the parts have together, roughly
	 */
	static List<Quote> of(String text, List<Quote> telling, int most) {
		if (text.length() <= most) {
			return List.of(Quote.of(text, 0, text.length()));
		}
		List<Quote> kept = new ArrayList<>();
		int length = 0;
		for (Quote quote : telling) {
			if (kept.isEmpty() || length + quote.end() - quote.start() <= most) {
				kept.add(quote);
				length += quote.end() - quote.start();
			}
		}
		if (kept.isEmpty()) {
			kept.add(new Quote("", 0, 0));
		}
		return joined(text, kept, Math.max(0, (most - length) / (2 * kept.size())));
	}

	/** The words with so much around them, what touches in one. */
	private static List<Quote> joined(String text, List<Quote> kept, int around) {
		List<Quote> parts = new ArrayList<>();
		int start = -1;
		int end = -1;
		for (Quote quote : kept.stream().sorted(Comparator.comparingInt(Quote::start)).toList()) {
			int from = begin(text, quote.start() - around);
			int to = end(text, quote.end() + around);
			if (start >= 0 && from > end + 1) {
				parts.add(Quote.of(text, start, end));
				start = from;
			}
			start = (start < 0) ? from : start;
			end = Math.max(end, to);
		}
		parts.add(Quote.of(text, start, end));
		return parts;
	}

	private static int begin(String text, int at) {
		return (at <= 0) ? 0 : text.lastIndexOf(' ', at) + 1;
	}

	private static int end(String text, int at) {
		int blank = (at < text.length()) ? text.indexOf(' ', at) : -1;
		return (blank < 0) ? text.length() : blank;
	}

}
