package org.trama.extract.prose;

import java.util.List;
import java.util.Locale;

import org.trama.extract.catalog.Spelling;
import org.trama.text.FoldedText;
import org.trama.text.LeftmostLongest;
import org.trama.text.Phrases;
import org.trama.text.SpanishLexicon;

/**
 * The small letters that a text in capitals would have: capitals stay only where names
 * have them, and where the text begins. Without this every {@code SE} would be a
 * ministry.
 */
final class CapitalLetters {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	/** Fewer letters may be an acronym or a heading. */
	private static final int ENOUGH = 24;

	private static final int SHORTEST_ACRONYM = 3;

	private final Phrases<Spelling> names;

	CapitalLetters(Phrases<Spelling> names) {
		this.names = names;
	}

	/**
	 * The same text with the small letters that it lacks: all of them if it is in
	 * capitals, or those of a line of it that is one and begins as the name of a body
	 * does.
	 */
	String restored(String text) {
		if (shouts(text)) {
			return lowered(text);
		}
		StringBuilder restored = new StringBuilder(text.length());
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start) + 1;
			String line = text.substring(start, (end > 0) ? end : text.length());
			restored.append(ShoutedNames.opens(line) ? lowered(line) : line);
			start += line.length();
		}
		return restored.toString();
	}

	private static boolean shouts(String text) {
		long capitals = text.chars().filter(Character::isUpperCase).count();
		long small = text.chars().filter(Character::isLowerCase).count();
		return capitals >= ENOUGH && capitals >= 19 * small;
	}

	/**
	 * The same text in small letters, as long as it was.
	 */
	private String lowered(String text) {
		StringBuilder lowered = new StringBuilder(text.length());
		text.chars().forEach((letter) -> lowered.append(small((char) letter)));
		FoldedText folded = FoldedText.of(text);
		List<Phrases.Hit<Spelling>> hits = this.names.in(folded).stream().filter((hit) -> isName(hit.of())).toList();
		for (Phrases.Hit<Spelling> hit : LeftmostLongest.one(hits)) {
			capitalize(lowered, folded.start(hit.from()), folded.end(hit.to()), hit.of().written());
		}
		for (ShoutedNames.Letters letters : ShoutedNames.in(lowered.toString())) {
			for (int i = letters.word().start(); i < letters.end(); i++) {
				lowered.setCharAt(i, Character.toUpperCase(lowered.charAt(i)));
			}
		}
		for (int i = 0; i < lowered.length(); i++) {
			if (Character.isLetter(lowered.charAt(i)) && opensSentence(lowered, i)) {
				lowered.setCharAt(i, Character.toUpperCase(lowered.charAt(i)));
			}
		}
		return lowered.toString();
	}

	private static char small(char letter) {
		return String.valueOf(letter).toLowerCase(SPANISH).charAt(0);
	}

	/**
	 * Capitals that are a word as well say nothing where all words are in capitals.
	 */
	private static boolean isName(Spelling spelling) {
		String written = spelling.written();
		boolean capitals = written.equals(written.toUpperCase(SPANISH));
		return !capitals || written.length() >= SHORTEST_ACRONYM && !SpanishLexicon.knows(written);
	}

	/** Letter by letter, as the catalog writes the name. */
	private static void capitalize(StringBuilder text, int start, int end, String written) {
		int own = 0;
		for (int i = start; i < end; i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				while (own < written.length() && !Character.isLetterOrDigit(written.charAt(own))) {
					own++;
				}
				if (own < written.length() && Character.isUpperCase(written.charAt(own))) {
					text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
				}
				own++;
			}
		}
	}

	private static boolean opensSentence(CharSequence text, int at) {
		int before = at - 1;
		while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != '.') {
			before--;
		}
		return before < 0 || text.charAt(before) == '.' && before + 1 < at;
	}

}
