package org.trama.document.outline;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.document.PlanLevel;
import org.trama.text.Folding;

/**
 * The look of one level's headings.
 *
 * @param level the level
 * @param labels words in front of the code or the title
 * @param lists headings on a line of their own that introduce this level's
 * @param names first words of headings that name a body
 * @param code whether headings have a code
 * @param depth how many numbers a code without words in front has; one more than the code
 * above if it isn't said
 * @param looks what else a heading of this level may look like
 */
record LevelRule(PlanLevel level, List<String> labels, List<String> lists, List<String> names, Coded code,
		@Nullable Integer depth, Set<Look> looks) {

	LevelRule {
		labels = folded(labels);
		lists = folded(lists);
		names = folded(names);
		code = (code != null) ? code : Coded.OPTIONAL;
		looks = (looks != null) ? Set.copyOf(looks) : Set.of();
	}

	static List<String> folded(@Nullable List<String> words) {
		return (words != null) ? words.stream().map(Folding::fold).toList() : List.of();
	}

	boolean bare() {
		return this.looks.contains(Look.CODE);
	}

	boolean fields() {
		return this.looks.contains(Look.COLUMN);
	}

	boolean capitals() {
		return this.looks.contains(Look.CAPITALS);
	}

	boolean items() {
		return this.looks.contains(Look.ITEM);
	}

	boolean headings() {
		return this.looks.contains(Look.HEADING);
	}

	/** The look of a heading without words of its own in front. */
	enum Look {

		/** A code alone begins it. */
		CODE,
		/** The name of a column, and a colon. */
		COLUMN,
		/** An item of the level's list, once that has been announced. */
		ITEM,
		/** A line in capitals. */
		CAPITALS,
		/** Any line that looks like a heading. */
		HEADING

	}

	/** Whether a heading has a code. */
	enum Coded {

		/** Always. */
		REQUIRED,
		/** Some have. */
		OPTIONAL,
		/** None has. */
		NONE

	}

}
