package org.trama.extract.role;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.trama.text.QuotationMarks;

/**
 * The places where the sentences of a text end. A full stop behind an abbreviation,
 * inside a name or inside quotation marks ends none; nor does one before a small letter,
 * which is a slip for a comma.
 */
final class SentenceBreaks {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	private SentenceBreaks() {
	}

	/**
	 * The ends of the sentences of a text, in order.
	 * @param text the text
	 * @param names the names found in it
	 */
	static List<Integer> ends(String text, List<NameToken> names) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(SPANISH);
		breaks.setText(text);
		QuotationMarks quotations = QuotationMarks.in(text);
		BitSet inside = new BitSet();
		names.forEach((name) -> inside.set(name.quote().start() + 1, name.quote().end()));
		List<Integer> ends = new ArrayList<>();
		breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == text.length() || !inside.get(end) && !runsOn(text, end, quotations)) {
				ends.add(end);
			}
		}
		return ends;
	}

	private static boolean runsOn(String text, int end, QuotationMarks quotations) {
		return Character.isLowerCase(text.charAt(end)) || quotations.hold(end) || abbreviated(text, end);
	}

	private static boolean abbreviated(String text, int end) {
		int stop = end - 1;
		while (stop > 0 && Character.isWhitespace(text.charAt(stop))) {
			stop--;
		}
		if (text.charAt(stop) != '.') {
			return false;
		}
		int start = stop;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		String word = text.substring(start, stop);
		return word.length() == 1 && stop > 1 && text.charAt(start - (start > 0 ? 1 : 0)) != ' '
				|| RoleWords.SPANISH.abbreviations().contains(word.toLowerCase(SPANISH));
	}

}
