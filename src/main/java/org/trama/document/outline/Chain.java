package org.trama.document.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The codes that were printed last at each level. A code that stands without a word in
 * front begins a heading only where it goes on from those.
 */
final class Chain {

	/** So many codes may be missing between two. */
	private static final int GAP = 3;

	private final List<PrintedCode> printed;

	private final int[] last;

	private final boolean[] haveLines;

	Chain(int levels) {
		this.printed = new ArrayList<>(Collections.nCopies(levels, PrintedCode.NONE));
		this.last = new int[levels];
		this.haveLines = new boolean[levels];
	}

	/**
	 * Whether a code goes on from what was printed before: it is the next of its level,
	 * or the first, if the one that was counted so far has led to no line of action.
	 */
	boolean goesOn(int level, PrintedCode code) {
		int number = code.last();
		boolean follows = number > this.last[level] && number <= this.last[level] + GAP;
		boolean begins = number == 1 && !this.haveLines[level];
		return isUnderParent(level, code) && (follows || begins);
	}

	/** Whether a code is the very next one. */
	boolean isNext(int level, PrintedCode code) {
		return isUnderParent(level, code) && code.last() == this.last[level] + 1;
	}

	/** Whether a code is the very next one, and of as many numbers as the one before. */
	boolean isNextBeside(int level, PrintedCode code) {
		return this.printed.get(level).depth() == code.depth() && isNext(level, code);
	}

	private boolean isUnderParent(int level, PrintedCode code) {
		return code.depth() == 1 || code.isUnder(parent(level));
	}

	/** The code printed above a level. */
	private PrintedCode parent(int level) {
		for (int above = level - 1; above >= 0; above--) {
			if (!this.printed.get(above).isNone()) {
				return this.printed.get(above);
			}
		}
		return PrintedCode.NONE;
	}

	/**
	 * How many numbers a code of a level has that goes on from the one above.
	 * @param announced whether the level's list has been announced, so that there need be
	 * none above
	 */
	int depth(int level, LevelRule rule, boolean announced) {
		int above = parent(level).depth();
		return (rule.depth() != null) ? rule.depth() : (above > 0 || announced) ? above + 1 : -1;
	}

	void add(int level, PrintedCode code) {
		this.printed.set(level, code);
		this.last[level] = code.isNone() ? 0 : code.last();
		for (int below = level + 1; below < this.last.length; below++) {
			this.printed.set(below, PrintedCode.NONE);
			this.last[below] = 0;
			this.haveLines[below] = false;
		}
		if (level == this.last.length - 1) {
			Arrays.fill(this.haveLines, true);
		}
	}

}
