package org.trama.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trama.text.SpanishLexicon;
import org.trama.text.Word;
import org.trama.text.ItemMarks;

/**
 * Finds the marks of a list inside a sentence, which is read as if it stood with commas:
 * {@code INM; SRE; y STPS}, {@code a) INM, b) SRE}, {@code de: • INM • SRE}.
 */
final class ListMarks {

	/** A name, as capitals show it, up to the next mark. */
	private static final String MEMBER = "\\s*(?:[ye]\\s+)?(?:(?:el|la|los|las)\\s+)?\\p{Lu}[^;:.•]{0,90}";

	private static final Pattern SEMICOLON = Pattern.compile(";(?=(" + MEMBER + ")(?:[;.]|$))");

	private static final Pattern LETTERED = Pattern
		.compile("(?<=[:,;]\\s)\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})\\)\\s*(?=\\p{L})");

	private static final Pattern BULLET = Pattern.compile("\\s*[" + ItemMarks.BULLETS + "]\\s*(?=\\p{L})");

	/** A colon behind a word that governs what follows. */
	private static final Pattern GOVERNED = Pattern.compile("(?<=\\s(?:de|del|con|por|a|en|para)):(?=\\s)");

	private ListMarks() {
	}

	/**
	 * Finds marks.
	 * @param text a text whose opening mark has been taken out
	 */
	static List<Edit> in(String text) {
		List<Edit> edits = new ArrayList<>();
		for (Matcher mark = SEMICOLON.matcher(text); mark.find();) {
			if (!saysSomething(mark.group(1))) {
				edits.add(new Edit(mark.start(), mark.end(), ","));
			}
		}
		for (Matcher mark = LETTERED.matcher(text); mark.find();) {
			edits.add(Edit.without(mark.start(), mark.end()));
		}
		for (Matcher mark = BULLET.matcher(text); mark.find();) {
			boolean first = mark.start() == 0 || ":,;.".indexOf(text.charAt(mark.start() - 1)) >= 0;
			edits.add(new Edit(mark.start(), mark.end(), first ? " " : ", "));
		}
		for (Matcher mark = GOVERNED.matcher(text); mark.find();) {
			edits.add(Edit.without(mark.start(), mark.end()));
		}
		return edits;
	}

	/**
	 * Whether a stretch has a verb of its own, so that it is a clause and no member of a
	 * list: {@code la SRE medirá las mareas}.
	 */
	private static boolean saysSomething(String member) {
		boolean relative = false;
		for (Word word : Word.of(member)) {
			relative |= word.folded().equals("que");
			if (!relative && !word.isCapitalized() && SpanishLexicon.isVerb(word.text())) {
				return true;
			}
		}
		return false;
	}

}
