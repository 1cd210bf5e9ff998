package org.trama.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.outline.DraftRow.Words;
import org.trama.document.source.ReadingForm;
import org.trama.document.source.TextLine;
import org.trama.text.Folding;

/**
 * The rows that the next label is about.
 */
final class OpenRows {

	/** A cell that names bodies is no longer. */
	private static final int LONGEST_CELL = 300;

	private static final List<String> GROUPS = List.of("title", "lead", "partner");

	private final PlanLayout layout;

	private final List<DraftRow> rows = new ArrayList<>();

	/** Labels of a row whose line has not come yet. */
	private final List<DraftField> waiting = new ArrayList<>();

	/** Those of them, and of the rows' labels, that only a sheet's name gave. */
	private final List<DraftField> sheets = new ArrayList<>();

	private boolean labelled;

	OpenRows(PlanLayout layout) {
		this.layout = layout;
	}

	/**
	 * Begins a row of a line; a group's labels are about all rows since the last label.
	 */
	DraftRow begin(DraftPart line) {
		if (this.layout.responsible() != PlanLayout.Responsible.GROUP || this.labelled) {
			this.rows.clear();
			this.labelled = false;
		}
		DraftRow row = new DraftRow();
		row.fields().addAll(this.waiting);
		this.waiting.clear();
		line.rows().add(row);
		this.rows.add(row);
		return row;
	}

	/** Ends the row: the labels to come are about others. */
	void close() {
		this.rows.clear();
		this.waiting.clear();
		this.sheets.clear();
		this.labelled = false;
	}

	@Nullable DraftRow current() {
		return this.rows.isEmpty() ? null : this.rows.get(this.rows.size() - 1);
	}

	void add(DraftField field) {
		this.labelled = true;
		this.rows.forEach((row) -> row.fields().add(field));
		if (this.rows.isEmpty() && this.layout.repeated()) {
			this.waiting.add(field);
		}
	}

	/** Adds what a sheet's name says. */
	void addSheet(DraftField field) {
		add(field);
		this.sheets.add(field);
	}

	/** A column that names who is responsible says it better than the sheet's name. */
	void forgetSheet() {
		if (!this.sheets.isEmpty()) {
			this.waiting.removeAll(this.sheets);
			this.rows.forEach((row) -> row.fields().removeAll(this.sheets));
			this.sheets.clear();
		}
	}

	/**
	 * The cells behind a title: what stands behind the last mark of a year says who is
	 * responsible. What has no mark is no row.
	 */
	List<DraftField> cells(DraftRow row, List<List<TextLine>> cells) {
		int mark = cells.size() - 1;
		while (mark >= 0 && !isMark(cells.get(mark))) {
			mark--;
		}
		if (mark < 0) {
			return List.of();
		}
		List<TextLine> lead = cells.subList(mark + 1, cells.size())
			.stream()
			.takeWhile((cell) -> ReadingForm.of(cell).length() <= LONGEST_CELL)
			.flatMap(List::stream)
			.toList();
		List<DraftField> fields = new ArrayList<>();
		if (!isMark(cells.get(0))) {
			fields.add(new DraftField(Field.TARGET, "", ReadingForm.of(cells.get(0)), cells.get(0)));
		}
		if (!lead.isEmpty()) {
			fields.add(new DraftField(Field.LEAD, "", ReadingForm.of(lead), lead));
		}
		row.fields().addAll(fields);
		return fields;
	}

	private boolean isMark(List<TextLine> cell) {
		return this.layout.marks().contains(Folding.fold(ReadingForm.of(cell)));
	}

	/** Tells the parts of a row apart that stands in one line. */
	void row(DraftRow row, DraftPart line) {
		Pattern pattern = this.layout.row();
		Matcher parts = (pattern != null) ? pattern.matcher(line.title().text()) : null;
		if (pattern == null || parts == null || !parts.matches()) {
			return;
		}
		GROUPS.stream()
			.filter((name) -> pattern.pattern().contains("(?<" + name + ">"))
			.forEach((name) -> field(name, parts.group(name), line, row));
	}

	private static void field(String name, @Nullable String value, DraftPart line, DraftRow row) {
		if (value == null) {
			return;
		}
		switch (name) {
			case "title" -> line.title(new Words(value, line.title().lines()));
			case "lead" -> row.fields().add(new DraftField(Field.LEAD, "", value, line.title().lines()));
			default -> row.fields().add(new DraftField(Field.PARTNER, "", value, line.title().lines()));
		}
	}

}
