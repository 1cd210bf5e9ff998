package org.trama.document.format.pdf;

import java.util.List;

import org.trama.document.source.TextEnd;

/**
 * The ends of lines, and whether a paragraph goes on behind one.
 */
final class LineEnds {

	/** Lines end near one another if they differ by less than so many letters. */
	private static final double NEAR = 4;

	/** The width of a blank, as a part of the size of the letters. */
	private static final double BLANK = 0.28;

	/** So much of the size of the letters may be missing at the end of a full line. */
	private static final double NEARLY = 0.1;

	private LineEnds() {
	}

	/** Whether the first word of the next line had no more room in a line. */
	static boolean isFull(Band line, Band next, double right) {
		PrintedWord word = next.words().get(0);
		return line.right() + BLANK * line.size() + (word.right() - word.x()) > right - NEARLY * line.size();
	}

	/**
	 * Whether a cell's first line on a page goes on with the sentence of the page before.
	 */
	static boolean goesOn(String before, String line) {
		return !before.isEmpty() && !line.isEmpty() && Character.isLowerCase(line.charAt(0))
				&& !TextEnd.isSentenceEnd(before);
	}

	/**
	 * The right edge of lines. A long address may reach over it: at least three lines
	 * must end near by.
	 */
	static double right(List<Band> lines) {
		double[] ends = lines.stream().mapToDouble(Band::right).sorted().toArray();
		for (int last = ends.length - 1; last > 1; last--) {
			if (ends[last] - ends[last - 2] < NEAR * lines.get(0).size()) {
				return ends[last];
			}
		}
		return (ends.length == 0) ? 0 : ends[ends.length - 1];
	}

}
