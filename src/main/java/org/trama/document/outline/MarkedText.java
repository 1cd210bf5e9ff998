package org.trama.document.outline;

import java.util.ArrayList;
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
		List<Mark> marks = MarkFinder.all(layout, text);
		return new MarkedText(layout, text, layout.isLastResort() ? sections(layout, text, marks) : marks);
	}

	/**
	 * Running text with headings of one kind alone: those with text below are its lines.
	 */
	private static List<Mark> sections(PlanLayout layout, RowText text, List<Mark> marks) {
		if (marks.stream().anyMatch((mark) -> mark.level() == layout.lineLevel())) {
			return marks;
		}
		List<Mark> sections = new ArrayList<>();
		for (int i = 0; i < marks.size(); i++) {
			Mark mark = marks.get(i);
			int end = (i + 1 < marks.size()) ? marks.get(i + 1).index() : text.lines().size();
			boolean section = mark.sort() == Mark.Sort.HEADING && end > mark.index() + 1;
			sections.add(section ? mark.at(layout.lineLevel()) : mark);
		}
		return sections;
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
