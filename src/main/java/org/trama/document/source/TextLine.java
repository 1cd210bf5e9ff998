package org.trama.document.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that says something: neither blank nor page furniture.
 *
 * @param number its number in the source, from 1
 * @param start the offset of its first character
 * @param end the offset behind the last
 * @param text its text, inner blanks as they stand in the source
 * @param blankBefore whether blank lines part it from the line before
 * @param pageBefore whether a page ends before it that may part a paragraph
 */
public record TextLine(int number, int start, int end, String text, boolean blankBefore, boolean pageBefore) {

	/**
	 * The lines that hold text.
	 * @param lines all lines of a source
	 * @param furniture which of them belong to pages and not to the text
	 */
	public static List<TextLine> contentOf(List<SourceLine> lines, boolean[] furniture) {
		List<TextLine> content = new ArrayList<>(lines.size());
		Gap gap = new Gap();
		gap.blankAbove = true;
		for (int index = 0; index < lines.size(); index++) {
			SourceLine line = lines.get(index);
			gap.add(line, furniture[index]);
			if (!furniture[index] && !line.isBlank()) {
				content.add(new TextLine(line.number(), line.start(), line.end(), line.text(), gap.isBlank(),
						gap.isPageEnd()));
				gap = new Gap();
			}
		}
		return content;
	}

	/**
	 * What is left of the line from a position on.
	 */
	public TextLine from(int position) {
		int at = Blank.skip(this.text, position, this.text.length());
		return new TextLine(this.number, this.start + at, this.end, this.text.substring(at), true, false);
	}

	/**
	 * The line up to a position.
	 */
	public TextLine to(int position) {
		int at = Blank.skipBack(this.text, 0, position);
		return new TextLine(this.number, this.start, this.start + at, this.text.substring(0, at), this.blankBefore,
				this.pageBefore);
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** What stands between two lines that say something. */
	private static final class Gap {

		private boolean blankAbove;

		private boolean blankBelow;

		private boolean furniture;

		private boolean formFeed;

		void add(SourceLine line, boolean isFurniture) {
			this.furniture |= isFurniture;
			this.formFeed |= line.newPage();
			this.blankAbove |= line.isGap() && !this.furniture;
			this.blankBelow |= line.isGap() && this.furniture;
		}

		boolean isBlank() {
			return this.blankAbove || this.blankBelow;
		}

		/**
		 * Whether a page ends here that may end inside a paragraph. A blank line on one
		 * side of a number or a header is the text's own, for pages are set apart on both
		 * sides, or with a form feed.
		 */
		boolean isPageEnd() {
			return this.formFeed || (this.furniture && this.blankAbove == this.blankBelow);
		}

	}

}
