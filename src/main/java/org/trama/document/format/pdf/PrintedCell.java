package org.trama.document.format.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as its lines come, with a blank line between paragraphs.
 */
final class PrintedCell {

	private final StringBuilder text = new StringBuilder();

	private @Nullable Band last;

	boolean isEmpty() {
		return this.last == null;
	}

	String text() {
		return this.text.toString();
	}

	/** Adds lines of the same page; a gap between two of them parts paragraphs. */
	void add(List<Band> lines, double pitch) {
		for (Band line : lines) {
			Band before = this.last;
			boolean gap = before != null && LinePitch.isGap(before, line, pitch);
			append(line, gap);
		}
	}

	/**
	 * Adds lines of the next page.
	 * @param lines the lines
	 * @param pitch the distance between lines
	 * @param right the right edge of the column
	 * @param top where the first lines of the page stand; a gap before these lines may be
	 * the blank line between two paragraphs
	 */
	void goOn(List<Band> lines, double pitch, double right, double top) {
		if (!lines.isEmpty()) {
			Band before = this.last;
			Band next = lines.get(0);
			boolean lower = next.y() - top > pitch / 2;
			append(next, before != null && (lower || !LineEnds.isFull(before, next, right)));
			add(lines.subList(1, lines.size()), pitch);
		}
	}

	private void append(Band line, boolean gap) {
		if (this.last != null) {
			this.text.append(gap ? "\n\n" : "\n");
		}
		this.text.append(line.text());
		this.last = line;
	}

}
