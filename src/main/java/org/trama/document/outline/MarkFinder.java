package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.source.TextEnd;
import org.trama.document.source.TextLine;

/**
 * Finds where headings, lists, labels and chapters begin, as a layout says.
 */
final class MarkFinder {

	private static final int NO_LIST = -1;

	private final PlanLayout layout;

	private final RowText text;

	private final List<TextLine> lines;

	private final Chapters chapters;

	private final HeadingFinder headings;

	private final Chain chain;

	private final List<Mark> marks = new ArrayList<>();

	private int list = NO_LIST;

	private boolean inPlan;

	/** Whether only signatures can still come. */
	private boolean signed;

	private MarkFinder(PlanLayout layout, RowText text) {
		this.layout = layout;
		this.text = text;
		this.lines = text.lines();
		this.chapters = new Chapters(layout, text);
		this.chain = new Chain(layout.levels().size());
		this.headings = new HeadingFinder(layout, text, this.chain, this.chapters);
	}

	static List<Mark> all(PlanLayout layout, RowText text) {
		MarkFinder finder = new MarkFinder(layout, text);
		for (int index = 0; index < text.lines().size(); index++) {
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
				this.chain.add(mark.level(), mark.code());
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
		if (this.chapters.endsPlanAt(index) && !isTitle(index)) {
			this.signed |= this.chapters.isSigned(index);
			return Mark.chapter(index);
		}
		Mark heading = this.headings.at(index, opens, this.list, !this.signed);
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
		if (this.layout.repeated() && !this.text.breaks().isEmpty()) {
			// in a card each line is a label with its value, but for further paragraphs
			return !line.blankBefore() || this.text.breaksBetween(index - 1, index) || this.text.isBeforeRows(index);
		}
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
		Opening line = this.text.opening(index);
		for (int level = 0; level < this.layout.levels().size(); level++) {
			if (line.isOneOf(this.layout.levels().get(level).lists())) {
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
		int colon = this.text.opening(index).colon();
		Optional<Field> inline = (colon < 0) ? Optional.empty() : known(index);
		if (inline.isPresent()) {
			return Mark.field(index, inline.get(), colon + 1);
		}
		boolean heading = this.layout.levels().get(this.layout.lineLevel()).headings();
		boolean alone = !heading && colon < 0 && this.chapters.isAlone(index);
		return (alone ? this.text.names().of(text) : Optional.<Field>empty()).filter((field) -> !field.isLevel())
			.map((field) -> Mark.field(index, field, text.length()))
			.orElse(null);
	}

	/** What a label is about; in rows of a table any may be a column's title. */
	private Optional<Field> known(int index) {
		if (this.layout.repeated()) {
			return Optional.of(Objects.requireNonNullElse(this.text.column(index), Field.OTHER));
		}
		Opening line = this.text.opening(index);
		return this.text.names().of(line.text().substring(0, line.colon())).filter((field) -> !field.isLevel());
	}

}
