package org.trama.extract;

import java.util.Arrays;
import java.util.List;

import org.trama.document.LineRange;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Span;
import org.trama.document.source.Blank;
import org.trama.text.Folding;

/**
 * Tells in which lines of the source a part of a paragraph stands. A paragraph in reading
 * form differs from its source only in blanks, in accents that stand as characters of
 * their own and in hyphens at the ends of lines, so the other characters are counted.
 */
final class SourceLines {

	private static final String HYPHENS = "-\u2010";

	private final String source;

	private final List<Span> paragraphs;

	private final int[] lineStarts;

	SourceLines(ProgrammeDocument document) {
		this.source = document.source().text();
		this.paragraphs = document.spans().stream().filter((span) -> span.kind() == Span.Kind.PARAGRAPH).toList();
		this.lineStarts = lineStarts(this.source);
	}

	/**
	 * The lines of a part of a paragraph.
	 * @param line the code of the line of action
	 * @param paragraph the paragraph
	 * @param start where the part begins in the paragraph's text
	 * @param end where it ends
	 */
	LineRange of(String line, Paragraph paragraph, int start, int end) {
		if (start == 0 && end == paragraph.text().length()) {
			return paragraph.at();
		}
		int before = visible(paragraph.text(), 0, start);
		int last = before + visible(paragraph.text(), start, end);
		return new LineRange(lineOf(line, paragraph.at(), before + 1), lineOf(line, paragraph.at(), last));
	}

	/**
	 * The line in which the nth visible character of a paragraph stands.
	 */
	private int lineOf(String line, LineRange at, int nth) {
		int left = nth;
		for (Span span : this.paragraphs) {
			boolean own = span.code().equals(line) && lineAt(span.start()) >= at.first()
					&& lineAt(span.start()) <= at.last();
			for (int i = span.start(); own && i < span.end(); i++) {
				if (isVisible(this.source.charAt(i)) && --left == 0) {
					return lineAt(i);
				}
			}
		}
		return at.last();
	}

	private int lineAt(int offset) {
		int found = Arrays.binarySearch(this.lineStarts, offset);
		return (found >= 0) ? found + 1 : -found - 1;
	}

	private static int visible(String text, int start, int end) {
		return (int) text.substring(start, end).chars().filter((character) -> isVisible((char) character)).count();
	}

	private static boolean isVisible(char character) {
		return !Blank.is(character) && !Folding.decorates(character) && HYPHENS.indexOf(character) < 0;
	}

	private static int[] lineStarts(String text) {
		int[] starts = new int[(int) text.chars().filter((character) -> character == '\n').count() + 1];
		int line = 1;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			starts[line++] = i + 1;
		}
		return starts;
	}

}
