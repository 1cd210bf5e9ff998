package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.PlanLevel;
import org.trama.document.Span;
import org.trama.document.field.Field;
import org.trama.document.outline.DraftRow.Words;
import org.trama.document.source.ParagraphFlow;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;
import org.trama.document.status.StatedStatus;

/**
 * Reads a text as one layout says: finds its headings and puts under each what stands
 * below it.
 */
final class OutlineReader {

	private static final Pattern UNDERSCORES = Pattern.compile("^_+|_+$");

	private final PlanLayout layout;

	private final RowText text;

	private final Became became;

	private final DraftPart plan = new DraftPart(PlanLevel.AXIS, PrintedCode.NONE, new Words("", List.of()));

	/** The parts that are open, one for each level at the most, the widest first. */
	private final List<DraftPart> open = new ArrayList<>();

	private final OpenRows rows;

	private OutlineReader(PlanLayout layout, RowText text) {
		this.layout = layout;
		this.text = text;
		this.became = new Became(text.lines());
		this.rows = new OpenRows(layout);
	}

	/**
	 * Reads a text.
	 * @param marked the text and where something begins in it
	 */
	static Outline read(MarkedText marked) {
		RowText text = marked.text();
		OutlineReader reader = new OutlineReader(marked.layout(), text);
		List<Mark> marks = marked.marks();
		for (int i = 0; i < marks.size(); i++) {
			int before = (i > 0) ? marks.get(i - 1).index() : -1;
			if (text.breaksBetween(before, marks.get(i).index())) {
				reader.rows.close();
			}
			int next = (i + 1 < marks.size()) ? marks.get(i + 1).index() : text.lines().size();
			int end = text.breakIn(marks.get(i).index(), next);
			reader.add(marks.get(i), end);
			reader.became.put(end, next, Span.Kind.ASIDE, reader.last());
		}
		return Outline.of(marked.layout(), reader.plan, reader.became);
	}

	private void add(Mark mark, int end) {
		switch (mark.sort()) {
			case HEADING -> heading(mark, end);
			case FIELD -> field(mark, end);
			case LIST -> this.became.put(mark.index(), end, Span.Kind.ASIDE, last());
			case CHAPTER -> {
				this.open.clear();
				this.rows.close();
			}
		}
	}

	private DraftPart last() {
		return this.open.isEmpty() ? this.plan : this.open.get(this.open.size() - 1);
	}

	private void heading(Mark mark, int end) {
		List<TextLine> title = this.text.title(mark.index(), mark.from(), end);
		DraftPart part = part(this.layout.levels().get(mark.level()).level(), mark, title);
		Span.Kind kind = part.isLine() ? Span.Kind.TITLE : Span.Kind.HEADING;
		this.became.put(mark.index(), end, Span.Kind.ASIDE, part);
		this.became.put(mark.index(), mark.index() + 1, kind, part);
		this.became.put(title, kind, part);
		if (part.isLine()) {
			rest(part, this.rows.begin(part), this.text.behind(mark.index(), title), end);
		}
		else if (this.layout.isLastResort()) {
			introduction(mark, title, end);
		}
	}

	/** Running text between a heading and those below it. */
	private void introduction(Mark mark, List<TextLine> title, int end) {
		int from = this.text.behind(mark.index(), title);
		if (from < end) {
			DraftPart line = part(PlanLevel.LINE,
					Mark.heading(mark.index(), this.layout.lineLevel(), null, mark.from()), title);
			rest(line, this.rows.begin(line), from, end);
		}
	}

	private DraftPart part(PlanLevel level, Mark mark, List<TextLine> title) {
		this.open.removeIf((part) -> part.level().compareTo(level) >= 0);
		DraftPart parent = last();
		Words words = new Words(title.isEmpty() ? "" : unmarked(ReadingForm.of(title)),
				this.text.withFirst(mark.index(), title));
		DraftPart own = new DraftPart(level, mark.code(), words);
		DraftPart part = this.layout.repeated() ? parent.sameAs(own) : own;
		if (part == own) {
			parent.add(part);
		}
		this.open.add(part);
		return part;
	}

	/** Some texts set titles between underscores, as plain text has no italics. */
	private static String unmarked(String title) {
		return UNDERSCORES.matcher(title).replaceAll("");
	}

	/** Reads what stands behind a line's title: a status first, if there is one. */
	private void rest(DraftPart line, DraftRow row, int behind, int end) {
		int from = behind;
		List<TextLine> first = this.text.block(behind, end);
		StatedStatus status = first.isEmpty() ? null : StatedStatus.of(first);
		if (status != null && line.status() == null) {
			line.status(status);
			this.became.put(from, from + first.size(), Span.Kind.STATUS, line);
			from += first.size();
		}
		int begin = from;
		switch (this.layout.responsible()) {
			case CELLS -> this.rows.cells(row, this.text.cells(begin, end))
				.forEach((field) -> this.became.put(field.lines(), kind(field.field()), line));
			case ROW -> this.rows.row(row, line);
			case TITLE -> row.fields().add(new DraftField(Field.LEAD, "", line.title().text(), line.title().lines()));
			case LINE, GROUP -> {
				// labels say it
			}
		}
		if (this.layout.responsible() != PlanLayout.Responsible.CELLS) {
			text(line, row, ParagraphFlow.paragraphs(this.text.lines().subList(begin, end)));
		}
	}

	private void text(DraftPart line, DraftRow row, List<List<TextLine>> paragraphs) {
		List<Words> words = paragraphs.stream().map(this.text::words).toList();
		paragraphs.forEach((paragraph) -> this.became.put(paragraph, Span.Kind.PARAGRAPH, line));
		switch (this.layout.actions()) {
			case TEXT -> row.promises().addAll(words);
			case NAMED, LED -> row.prose().addAll(words);
			case ALL ->
				row.promises().add(this.text.joined(Stream.concat(Stream.of(line.title()), words.stream()).toList()));
		}
	}

	private void field(Mark mark, int end) {
		Field field = mark.field();
		if (field == null) {
			return;
		}
		List<List<TextLine>> paragraphs = this.text.paragraphs(mark.index(), mark.from(), end);
		this.became.put(mark.index(), end, Span.Kind.ASIDE, last());
		this.became.put(mark.index(), mark.index() + 1, kind(field), last());
		if (field == Field.ACTION) {
			actions(mark, paragraphs);
			return;
		}
		List<TextLine> value = this.text.value(field, paragraphs);
		this.became.put(value, kind(field), last());
		StatedStatus status = (field == Field.STATUS && !value.isEmpty()) ? StatedStatus.field(value) : null;
		if (status != null && last().isLine()) {
			last().status(status);
			this.became.put(mark.index(), mark.index() + 1, Span.Kind.STATUS, last());
		}
		else if (!value.isEmpty()) {
			put(mark, new DraftField(field, this.text.label(mark), ReadingForm.of(value),
					this.text.withFirst(mark.index(), value)));
		}
		textBehind(value, paragraphs);
	}

	/** What a line says in paragraphs behind its labels is the line's text too. */
	private void textBehind(List<TextLine> value, List<List<TextLine>> paragraphs) {
		DraftRow row = this.rows.current();
		if (this.layout.readsTextBehindLabels() && row != null && last().isLine()) {
			List<TextLine> all = this.text.all(paragraphs);
			text(last(), row, ParagraphFlow.paragraphs(all.subList(value.size(), all.size())));
		}
	}

	private void put(Mark mark, DraftField field) {
		if (this.text.isSheet(mark.index())) {
			this.rows.addSheet(field);
			return;
		}
		if (field.field() == Field.LEAD) {
			this.rows.forgetSheet();
		}
		this.rows.add(field);
	}

	/**
	 * What is promised in a row; where no column names the line it is the line itself.
	 */
	private void actions(Mark mark, List<List<TextLine>> paragraphs) {
		if (paragraphs.isEmpty()) {
			return;
		}
		DraftRow row = this.rows.current();
		if (row == null && this.layout.repeated()) {
			DraftPart line = part(PlanLevel.LINE, mark, this.text.all(paragraphs));
			this.became.put(line.title().lines(), Span.Kind.TITLE, line);
			this.rows.begin(line).promises().add(line.title());
			return;
		}
		if (row != null) {
			paragraphs.forEach((paragraph) -> row.promises().add(this.text.words(paragraph)));
			paragraphs.forEach((paragraph) -> this.became.put(paragraph, Span.Kind.PARAGRAPH, last()));
		}
	}

	private static Span.Kind kind(@Nullable Field field) {
		return (field != null && field.namesBodies()) ? Span.Kind.RESPONSIBLE : Span.Kind.DETAIL;
	}

}
