package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;
import org.trama.text.Folding;

/**
 * Finds where headings, lists, labels and chapters begin, as a layout says.
 */
final class MarkFinder {

	private static final int NO_LIST = -1;

	private final PlanLayout layout;

	private final FieldNames names;

	private final List<TextLine> lines;

	private final Chapters chapters;

	private final HeadingFinder headings;

	private final Chain chain;

	private final List<Mark> marks = new ArrayList<>();

	private int list = NO_LIST;

	private boolean inPlan;

	private MarkFinder(PlanLayout layout, FieldNames names, List<TextLine> lines) {
		this.layout = layout;
		this.names = names;
		this.lines = lines;
		this.chapters = new Chapters(layout, lines);
		this.chain = new Chain(layout.levels().size());
		this.headings = new HeadingFinder(layout, names, lines, this.chain, this.chapters);
	}

	static List<Mark> all(PlanLayout layout, FieldNames names, List<TextLine> lines) {
		MarkFinder finder = new MarkFinder(layout, names, lines);
		for (int index = 0; index < lines.size(); index++) {
			Mark mark = finder.at(index);
			if (mark != null) {
				finder.add(mark);
			}
		}
		return finder.marks;
	}

	private void add(Mark mark) {
		this.marks.add(mark);
		switch (mark.sort()) {
			case HEADING -> {
				this.chain.add(mark.level(), (mark.numbers() != null) ? mark.numbers().numbers() : List.of());
				this.inPlan |= mark.level() == this.layout.lineLevel();
				this.list = (mark.level() == this.list) ? this.list : NO_LIST;
			}
			case LIST -> this.list = mark.level();
			case FIELD -> this.list = this.layout.repeated() ? this.list : NO_LIST;
			case CHAPTER -> {
				this.list = NO_LIST;
				this.inPlan = false;
			}
		}
	}

	private @Nullable Mark at(int index) {
		boolean opens = opens(index);
		int list = opens ? list(index) : NO_LIST;
		if (list != NO_LIST) {
			return Mark.list(index, list);
		}
		Mark heading = this.headings.at(index, opens, this.list);
		if (heading != null) {
			return heading;
		}
		Mark field = opens ? field(index) : null;
		if (field != null) {
			return field;
		}
		return (this.chapters.beginsAt(index) && !isTitle(index)) ? Mark.chapter(index) : null;
	}

	/** Whether something can begin at a line: nothing goes on from the line before it. */
	private boolean opens(int index) {
		TextLine line = this.lines.get(index);
		return index == 0 || line.blankBefore() || line.pageBefore() || last(index - 1) != null
				|| TextEnd.isSentenceEnd(this.lines.get(index - 1).text());
	}

	/** The mark at a line, if it was the last. */
	private @Nullable Mark last(int index) {
		Mark last = this.marks.isEmpty() ? null : this.marks.get(this.marks.size() - 1);
		return (last != null && last.index() == index) ? last : null;
	}

	/** Whether the heading before a line still wants its title. */
	private boolean isTitle(int index) {
		Mark last = last(index - 1);
		return last != null && last.sort() == Mark.Sort.HEADING
				&& last.from() >= this.lines.get(last.index()).text().length();
	}

	private int list(int index) {
		String folded = Folding.fold(this.lines.get(index).text());
		for (int level = 0; level < this.layout.levels().size(); level++) {
			if (this.layout.levels().get(level).lists().contains(folded)) {
				return level;
			}
		}
		return NO_LIST;
	}

	private @Nullable Mark field(int index) {
		boolean none = this.layout.responsible() == PlanLayout.Responsible.CELLS
				|| this.layout.responsible() == PlanLayout.Responsible.ROW;
		if (none || (!this.inPlan && !this.layout.repeated())) {
			return null;
		}
		String text = this.lines.get(index).text();
		int colon = Label.colon(text);
		Optional<Field> inline = (colon < 0) ? Optional.empty() : known(text.substring(0, colon));
		if (inline.isPresent()) {
			return Mark.field(index, inline.get(), colon + 1);
		}
		boolean heading = this.layout.levels().get(this.layout.lineLevel()).headings();
		boolean alone = !heading && colon < 0 && this.chapters.isAlone(index);
		return (alone ? this.names.of(text) : Optional.<Field>empty()).filter((field) -> !field.isLevel())
			.map((field) -> Mark.field(index, field, text.length()))
			.orElse(null);
	}

	/** What a label is about; in rows of a table any may be a column's title. */
	private Optional<Field> known(String label) {
		if (this.layout.repeated()) {
			return this.names.ofColumn(label).or(() -> Optional.of(Field.OTHER));
		}
		return this.names.of(label).filter((field) -> !field.isLevel());
	}

}
