package org.trama.document.format.pdf;

import org.trama.document.source.TextEnd;

/**
 * The left edge of lines: it moves where a paragraph begins.
 */
final class Indents {

	/** A move of less than this part of the size of the letters is none. */
	private static final double LEAST = 0.6;

	private Indents() {
	}

	/** Whether the left edge parts two lines. */
	static boolean isParted(Band above, Band line, double right) {
		double move = line.x() - above.x();
		boolean moves = Math.abs(move) > LEAST * line.size();
		boolean ended = TextEnd.isSentenceEnd(above.text()) || !LineEnds.isFull(above, line, right);
		return moves && ended;
	}

}
