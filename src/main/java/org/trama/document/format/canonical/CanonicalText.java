package org.trama.document.format.canonical;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.document.Source;
import org.trama.document.field.FieldNames;
import org.trama.document.source.SourceDecoder;
import org.trama.model.Bilingual;

/**
 * The text that a file becomes, written line by line: paragraphs with one blank line
 * between them, tables as cards, footnotes at the end.
 */
public final class CanonicalText {

	/** The heading of what stood at the foot of pages. */
	private static final String NOTES = "Notas";

	private final String name;

	private final FieldNames names;

	private final GridWriter grids;

	private final StringBuilder text = new StringBuilder();

	private final Set<Integer> furniture = new HashSet<>();

	private final List<Bilingual> notes = new ArrayList<>();

	private final List<String> footnotes = new ArrayList<>();

	/** The place of a table's end that is to be told before the next text. */
	private @Nullable String tableEnd;

	private int lines;

	private int rows;

	private boolean gap;

	private boolean page;

	/**
	 * A text without any lines yet.
	 * @param name the file's name, for refusals
	 * @param names the names of columns
	 */
	public CanonicalText(String name, FieldNames names) {
		this.name = name;
		this.names = names;
		this.grids = new GridWriter(this, names);
	}

	/**
	 * The names by which columns of tables are known.
	 */
	public FieldNames names() {
		return this.names;
	}

	/**
	 * Adds a paragraph, a blank line before and behind it.
	 * @param paragraph its text; nothing is added if it is blank
	 */
	public void paragraph(String paragraph) {
		String line = CellParagraphs.oneLine(paragraph);
		if (!line.isEmpty()) {
			gap();
			line(line);
			gap();
		}
	}

	/**
	 * Adds paragraphs that keep their lines.
	 * @param paragraphs the lines, with a blank line between paragraphs
	 */
	public void wrapped(String paragraphs) {
		gap();
		paragraphs.lines().forEach((line) -> {
			if (line.isBlank()) {
				gap();
			}
			else {
				line(line);
			}
		});
		gap();
	}

	/**
	 * Adds a line.
	 * @param line the line
	 */
	public void line(String line) {
		if (this.tableEnd != null) {
			String place = this.tableEnd;
			gap();
			furniture(place);
			gap();
		}
		if (this.gap && this.lines > 0) {
			this.text.append('\n');
			this.lines++;
		}
		this.gap = false;
		if (this.page && this.lines > 0) {
			this.text.append('\f');
		}
		this.page = false;
		this.text.append(line).append('\n');
		this.lines++;
		if (this.text.length() > Limits.LONGEST_TEXT) {
			throw Refusals.tooLong(this.name);
		}
	}

	/**
	 * Adds a line that is not the document's words.
	 * @param line the line
	 */
	public void furniture(String line) {
		this.tableEnd = null;
		line(line);
		this.furniture.add(this.lines);
	}

	/**
	 * Says that a table is over: text that follows belongs to none of its rows.
	 * @param place where it ends
	 */
	void endTable(String place) {
		this.tableEnd = place;
	}

	/**
	 * Asks for a blank line before the next line.
	 */
	public void gap() {
		this.gap = true;
	}

	/**
	 * Asks for a form feed before the next line.
	 */
	public void pageBreak() {
		this.page = true;
	}

	/**
	 * Adds a table.
	 * @param grid the table
	 * @return whether a header was found in it
	 */
	public boolean grid(Grid grid) {
		return this.grids.write(grid);
	}

	/**
	 * Counts a row of a table before anybody keeps it.
	 * @param place where it stands
	 */
	public void countRow(String place) {
		if (++this.rows > Limits.MOST_ROWS) {
			throw Refusals.tooManyRows(this.name, place);
		}
	}

	/**
	 * Refuses what would become too long.
	 * @param length the characters read so far
	 */
	public void checkLength(long length) {
		if (length > Limits.LONGEST_TEXT) {
			throw Refusals.tooLong(this.name);
		}
	}

	/**
	 * Adds a footnote, for the end of the text.
	 * @param mark the mark in the text that leads to it
	 * @param footnote its text
	 */
	public void footnote(String mark, String footnote) {
		this.footnotes.add(CellParagraphs.oneLine(mark + " " + footnote));
	}

	/**
	 * Says what was left aside, moved or guessed.
	 * @param note a short sentence
	 */
	public void note(Bilingual note) {
		if (!this.notes.contains(note)) {
			this.notes.add(note);
		}
	}

	/**
	 * The source that the text is of.
	 * @param content the file
	 */
	public Source source(FileContent content) {
		if (!this.footnotes.isEmpty()) {
			paragraph(NOTES);
			this.footnotes.forEach(this::paragraph);
			int count = this.footnotes.size();
			note(new Bilingual("Notas al pie llevadas al final: %d.".formatted(count),
					"Footnotes moved to the end: %d.".formatted(count)));
			this.footnotes.clear();
		}
		return new Source(this.name, SourceDecoder.sha256(content.bytes()), this.text.toString(), this.furniture,
				this.notes);
	}

}
