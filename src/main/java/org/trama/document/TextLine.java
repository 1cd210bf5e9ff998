package org.trama.document;

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
 * @param pageBefore whether a page ends between it and the line before
 */
record TextLine(int number, int start, int end, String text, boolean blankBefore, boolean pageBefore) {

	static List<TextLine> contentOf(List<SourceLine> lines, boolean[] furniture) {
		List<TextLine> content = new ArrayList<>(lines.size());
		boolean blank = true;
		boolean page = false;
		for (int index = 0; index < lines.size(); index++) {
			SourceLine line = lines.get(index);
			page |= line.newPage() || furniture[index];
			if (line.isBlank()) {
				// a line with nothing but a form feed is the end of a page, not a gap
				blank |= !line.newPage();
			}
			else if (!furniture[index]) {
				content.add(new TextLine(line.number(), line.start(), line.end(), line.text(), blank, page));
				blank = false;
				page = false;
			}
		}
		return content;
	}

	/**
	 * What is left of the line from a position on.
	 */
	TextLine from(int position) {
		int at = Blank.skip(this.text, position, this.text.length());
		return new TextLine(this.number, this.start + at, this.end, this.text.substring(at), true, false);
	}

	/**
	 * The line up to a position.
	 */
	TextLine to(int position) {
		int at = Blank.skipBack(this.text, 0, position);
		return new TextLine(this.number, this.start, this.start + at, this.text.substring(0, at), this.blankBefore,
				this.pageBefore);
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

}
