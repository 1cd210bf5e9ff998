package org.trama.document.outline;

import java.util.List;
import java.util.Optional;

import org.trama.document.field.Field;

/**
 * A text and the places at which something begins in it, as one layout says.
 *
 * @param layout the layout
 * @param text the text
 * @param marks the places, in their order
 */
record MarkedText(PlanLayout layout, RowText text, List<Mark> marks) {

	static MarkedText of(PlanLayout layout, RowText text) {
		return new MarkedText(layout, text, MarkFinder.all(layout, text));
	}

	/** The first heading, if there is one. */
	Optional<Mark> firstHeading() {
		return this.marks.stream().filter((mark) -> mark.sort() == Mark.Sort.HEADING).findFirst();
	}

	/**
	 * How much of the text the layout can explain at the most: each heading and each
	 * promise, and for each line who is named.
	 */
	int mostFit() {
		int parts = 0;
		int lines = 0;
		boolean named = this.layout.namesWithoutLabels();
		for (Mark mark : this.marks) {
			boolean promise = this.layout.repeated() && mark.field() == Field.ACTION;
			parts += (promise || mark.sort() == Mark.Sort.HEADING) ? 1 : 0;
			lines += (promise || mark.level() == this.layout.lineLevel()) ? 1 : 0;
			named |= mark.field() != null && mark.field().namesBodies();
		}
		return parts + (named ? lines : 0);
	}

	Outline read() {
		return OutlineReader.read(this);
	}

}
