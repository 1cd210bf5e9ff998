package org.trama.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.trama.text.ItemMarks;
import org.trama.text.QuotationMarks;

/**
 * Decides which lines of the actions column are one paragraph. A blank line ends a
 * paragraph unless it stands inside a sentence. The end of a page ends one only if its
 * last line could have held more.
 */
public final class ParagraphFlow {

	/** Letters differ in width: so much room may be left at the end of a full line. */
	private static final int ROOM = 8;

	/** A quoted name reaches over so many lines at the most. */
	private static final int LONGEST_NAME = 4;

	/** What opens an item, and the capital behind it. */
	private static final Pattern ITEM = Pattern.compile(ItemMarks.OPENING + "[\"“«¿¡]?\\p{Lu}");

	private final List<List<TextLine>> paragraphs = new ArrayList<>();

	private int width;

	private ParagraphFlow() {
	}

	/**
	 * Parts the lines behind a status into paragraphs.
	 */
	public static List<List<TextLine>> paragraphs(List<TextLine> lines) {
		ParagraphFlow flow = new ParagraphFlow();
		blocks(lines).forEach(flow::add);
		return flow.paragraphs;
	}

	private static List<List<TextLine>> blocks(List<TextLine> lines) {
		List<List<TextLine>> blocks = new ArrayList<>();
		for (TextLine line : lines) {
			if (blocks.isEmpty() || line.blankBefore() || line.pageBefore() || opensItem(blocks, line)) {
				blocks.add(new ArrayList<>());
			}
			blocks.get(blocks.size() - 1).add(line);
		}
		return blocks;
	}

	/**
	 * Whether a line is an item that says something by itself: it has a bullet, a number
	 * or a letter, and what stands before it is a whole sentence.
	 */
	private static boolean opensItem(List<List<TextLine>> blocks, TextLine line) {
		List<TextLine> block = blocks.get(blocks.size() - 1);
		return TextEnd.isSentenceEnd(block.get(block.size() - 1).text()) && ITEM.matcher(line.text()).lookingAt();
	}

	private void add(List<TextLine> block) {
		if (!this.paragraphs.isEmpty() && goesOnWith(block)) {
			this.paragraphs.get(this.paragraphs.size() - 1).addAll(block);
			this.width = Math.max(this.width, width(block));
		}
		else {
			this.paragraphs.add(block);
			this.width = width(block);
		}
	}

	private boolean goesOnWith(List<TextLine> block) {
		List<TextLine> paragraph = this.paragraphs.get(this.paragraphs.size() - 1);
		boolean firstLineAlone = this.paragraphs.size() == 1 && paragraph.size() == 1;
		int widest = firstLineAlone ? Math.max(this.width, width(block)) : this.width;
		String before = paragraph.get(paragraph.size() - 1).text();
		if (isInQuotation(paragraph)) {
			return true;
		}
		TextLine next = block.get(0);
		if (!startsLikeSentence(next.text())) {
			return next.pageBefore() || !TextEnd.isSentenceEnd(before);
		}
		if (next.blankBefore() && before.endsWith(";") && !firstLineAlone && !announcesItems(paragraph)) {
			return false;
		}
		String word = next.text().substring(0, Blank.wordEnd(next.text(), 0));
		boolean mayGoOn = (firstLineAlone || next.pageBefore())
				&& (!next.blankBefore() || !TextEnd.opensSentence(word));
		int reach = Blank.width(before) + 1 + word.length();
		return TextEnd.isSentenceEnd(before) ? mayGoOn && next.pageBefore() && reach > widest
				: TextEnd.isOpen(before) || (mayGoOn && reach + ROOM > widest);
	}

	/**
	 * Whether quotation marks are open where a paragraph seems to end inside a sentence.
	 */
	private static boolean isInQuotation(List<TextLine> paragraph) {
		List<TextLine> last = paragraph.subList(Math.max(0, paragraph.size() - LONGEST_NAME), paragraph.size());
		return !TextEnd.isSentenceEnd(last.get(last.size() - 1).text())
				&& QuotationMarks.in(ReadingForm.of(last)).isOpen();
	}

	/**
	 * Whether a colon leads to what follows: its items belong together, also where a
	 * blank line and a capital stand behind their semicolons.
	 */
	private static boolean announcesItems(List<TextLine> paragraph) {
		return paragraph.stream().anyMatch((line) -> line.text().endsWith(":"));
	}

	private static int width(List<TextLine> block) {
		return block.stream().mapToInt((line) -> Blank.width(line.text())).max().orElse(0);
	}

	/** Whether a line begins as a sentence does: with a capital or an opening sign. */
	private static boolean startsLikeSentence(String text) {
		char first = text.charAt(0);
		return Character.isUpperCase(first) || "\"“«¿¡'‘".indexOf(first) >= 0;
	}

}
