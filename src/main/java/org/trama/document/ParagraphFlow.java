package org.trama.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which lines of the actions column are one paragraph. A blank line ends a
 * paragraph unless it stands inside a sentence; the end of a page does not end one unless
 * its last line could have held more.
 */
final class ParagraphFlow {

	private final List<List<TextLine>> blocks;

	private ParagraphFlow(List<List<TextLine>> blocks) {
		this.blocks = blocks;
	}

	/**
	 * Parts the lines behind a status into paragraphs.
	 */
	static List<List<TextLine>> paragraphs(List<TextLine> lines) {
		return new ParagraphFlow(blocks(lines)).joined();
	}

	private static List<List<TextLine>> blocks(List<TextLine> lines) {
		List<List<TextLine>> blocks = new ArrayList<>();
		for (TextLine line : lines) {
			if (blocks.isEmpty() || line.blankBefore() || line.pageBefore()) {
				blocks.add(new ArrayList<>());
			}
			blocks.get(blocks.size() - 1).add(line);
		}
		return blocks;
	}

	private List<List<TextLine>> joined() {
		List<List<TextLine>> paragraphs = new ArrayList<>();
		int width = 0;
		for (List<TextLine> block : this.blocks) {
			boolean firstLineAlone = paragraphs.size() == 1 && paragraphs.get(0).size() == 1;
			if (paragraphs.isEmpty()) {
				paragraphs.add(block);
				width = width(block);
			}
			else if (goesOn(paragraphs.get(paragraphs.size() - 1), block, Math.max(width, width(block)),
					firstLineAlone)) {
				paragraphs.get(paragraphs.size() - 1).addAll(block);
				width = Math.max(width, width(block));
			}
			else {
				paragraphs.add(block);
				width = width(block);
			}
		}
		return paragraphs;
	}

	private static boolean goesOn(List<TextLine> paragraph, List<TextLine> block, int width, boolean firstLineAlone) {
		String before = paragraph.get(paragraph.size() - 1).text();
		TextLine next = block.get(0);
		boolean full = before.length() + 1 + firstWordLength(next.text()) > width;
		if (!next.blankBefore()) {
			return full || !TextEnd.isSentenceEnd(before) || !startsLikeSentence(next.text());
		}
		if (TextEnd.isSentenceEnd(before)) {
			return false;
		}
		boolean open = TextEnd.isOpen(before) || !startsLikeSentence(next.text());
		return open || (full && (firstLineAlone || next.pageBefore()));
	}

	private static int width(List<TextLine> block) {
		return block.stream().mapToInt((line) -> line.text().length()).max().orElse(0);
	}

	private static int firstWordLength(String text) {
		int end = 0;
		while (end < text.length() && !Blank.is(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * Whether a line begins as a sentence does: with a capital, a quote or an opening
	 * sign.
	 */
	private static boolean startsLikeSentence(String text) {
		char first = text.charAt(0);
		return Character.isUpperCase(first) || "\"“«¿¡('‘".indexOf(first) >= 0;
	}

}
