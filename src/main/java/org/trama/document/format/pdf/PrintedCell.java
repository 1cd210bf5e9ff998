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

	/** Adds lines of the next page or column. */
	void goOn(List<Band> lines, double pitch, double right) {
		if (!lines.isEmpty()) {
			Band before = this.last;
			append(lines.get(0), before != null && !LineEnds.isFull(before, lines.get(0), right));
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
