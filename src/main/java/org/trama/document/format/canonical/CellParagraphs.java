package org.trama.document.format.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.trama.document.source.Blank;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;
import org.trama.text.ItemMarks;

/**
 * The paragraphs in a cell. A line that ends in a cell is the end of a paragraph unless
 * the sentence goes on: some cells were wrapped by hand.
 */
public final class CellParagraphs {

	private static final Pattern ITEM = Pattern.compile(ItemMarks.OPENING);

	/** A code alone on its line: its title follows. */
	private static final Pattern CODE = Pattern.compile("\\d+(\\.\\d+)*\\.?");

	private CellParagraphs() {
	}

	/**
	 * The paragraphs of a text, each on one line.
	 * @param text the text of a cell or of a block
	 */
	public static List<String> of(String text) {
		List<String> paragraphs = new ArrayList<>();
		boolean blank = true;
		for (String line : text.split("[\\n\\u2028\\u2029\\u0085]", -1)) {
			String words = oneLine(line);
			if (words.isEmpty()) {
				blank = true;
				continue;
			}
			int last = paragraphs.size() - 1;
			if (!blank && goesOn(paragraphs.get(last), words)) {
				paragraphs.set(last, paragraphs.get(last) + " " + words);
			}
			else {
				paragraphs.add(words);
			}
			blank = false;
		}
		return paragraphs;
	}

	/**
	 * The paragraphs of a text whose lines only end where there was no more room, each on
	 * one line.
	 * @param text the text, with a blank line between paragraphs
	 */
	public static List<String> ofWrapped(String text) {
		List<String> paragraphs = new ArrayList<>();
		List<TextLine> lines = new ArrayList<>();
		for (SourceLine line : SourceLine.all(text)) {
			boolean item = ITEM.matcher(line.text()).lookingAt();
			if (!lines.isEmpty() && (line.isBlank() || item)) {
				paragraphs.add(ReadingForm.of(lines));
				lines.clear();
			}
			if (!line.isBlank()) {
				lines.add(new TextLine(line.number(), line.start(), line.end(), line.text(), false, false));
			}
		}
		if (!lines.isEmpty()) {
			paragraphs.add(ReadingForm.of(lines));
		}
		return paragraphs;
	}

	/**
	 * A text on one line, with one blank between words and without what can't be seen.
	 * @param text any text
	 */
	public static String oneLine(String text) {
		StringBuilder line = new StringBuilder(text.length());
		boolean part = false;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (Blank.is(character)) {
				part = true;
			}
			else if (!Character.isISOControl(character)) {
				if (part && !line.isEmpty()) {
					line.append(' ');
				}
				part = false;
				line.append(character);
			}
		}
		return line.toString();
	}

	private static boolean goesOn(String before, String line) {
		if (CODE.matcher(before).matches()) {
			return true;
		}
		if (ITEM.matcher(line).lookingAt() || TextEnd.isSentenceEnd(before)) {
			return false;
		}
		return Character.isLowerCase(line.charAt(0))
				|| (TextEnd.isOpen(before) && !before.endsWith(":") && !before.endsWith(";"));
	}

}
