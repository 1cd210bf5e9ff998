package org.trama.document.outline;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;

/**
 * A line at which something begins.
 *
 * @param index the line's index
 * @param sort what begins
 * @param level the index of the level, of headings and lists
 * @param numbers the code of a heading, if it has one
 * @param field what a label is about, if it is one
 * @param from where its title or value begins in the line
 */
record Mark(int index, Sort sort, int level, @Nullable HeadingNumbers numbers, @Nullable Field field, int from) {

	static Mark heading(int index, int level, @Nullable HeadingNumbers numbers, int from) {
		return new Mark(index, Sort.HEADING, level, numbers, null, from);
	}

	/** The same at another level. */
	Mark at(int other) {
		return new Mark(this.index, this.sort, other, this.numbers, this.field, this.from);
	}

	static Mark list(int index, int level) {
		return new Mark(index, Sort.LIST, level, null, null, 0);
	}

	static Mark field(int index, Field field, int from) {
		return new Mark(index, Sort.FIELD, -1, null, field, from);
	}

	static Mark chapter(int index) {
		return new Mark(index, Sort.CHAPTER, -1, null, null, 0);
	}

	/** The code of a heading. */
	PrintedCode code() {
		return (this.numbers != null) ? this.numbers.code() : PrintedCode.NONE;
	}

	/** What can begin at a line. */
	enum Sort {

		/** A part of the plan or a line of action. */
		HEADING,
		/** The lines of action of the part above. */
		LIST,
		/** A label with its value. */
		FIELD,
		/** A stretch that isn't part of the plan's tree. */
		CHAPTER

	}

}
