package org.trama.document.format.office;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.CellParagraphs;
import org.trama.document.format.canonical.FootnoteMark;
import org.trama.document.format.canonical.Grid;
import org.trama.document.format.canonical.GridCell;
import org.trama.document.format.canonical.GridRow;
import org.trama.model.Bilingual;

/**
 * Writes the blocks of a Word document one after another: paragraphs with the marks of
 * their list, tables.
 */
final class DocxBlocks {

	private final XWPFDocument document;

	private final CanonicalText text;

	private final DocxNumbers numbers;

	private final DocxRuns runs;

	private int tables;

	DocxBlocks(XWPFDocument document, CanonicalText text) {
		this.document = document;
		this.text = text;
		this.numbers = new DocxNumbers(document);
		this.runs = new DocxRuns();
	}

	void write() {
		this.document.getBodyElements().forEach(this::block);
		this.runs.footnotes().forEach(this::footnote);
		if (this.runs.hidden() > 0) {
			this.text.note(new Bilingual("Partes de texto oculto, leídas también: %d.".formatted(this.runs.hidden()),
					"Parts of hidden text, read too: %d.".formatted(this.runs.hidden())));
		}
		if (this.runs.deleted() > 0) {
			this.text.note(new Bilingual(
					"Cambios sin aceptar: %d partes tachadas no se leyeron.".formatted(this.runs.deleted()),
					"Tracked changes: %d deleted parts were not read.".formatted(this.runs.deleted())));
		}
	}

	private void block(IBodyElement element) {
		if (element instanceof XWPFTable table) {
			this.tables++;
			this.text.grid(new Grid("Tabla " + this.tables, "", rows(table), Grid.Sort.AMONG_TEXT));
		}
		else {
			CellParagraphs.of(words(element)).forEach(this.text::paragraph);
		}
	}

	private String words(IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph) {
			String words = this.runs.words(paragraph);
			return words.isBlank() ? "" : this.numbers.mark(paragraph) + words;
		}
		if (element instanceof XWPFSDT control) {
			return control.getContent().getText().replace("\n", "\n\n");
		}
		if (element instanceof XWPFTable table) {
			// a table in a cell: its cells are the cell's paragraphs
			StringBuilder words = new StringBuilder();
			rows(table).forEach((row) -> row.cells()
				.stream()
				.filter((cell) -> !cell.across())
				.forEach((cell) -> words.append(cell.text()).append("\n\n")));
			return words.toString();
		}
		return "";
	}

	private List<GridRow> rows(XWPFTable table) {
		List<GridRow> rows = new ArrayList<>();
		List<GridCell> above = List.of();
		for (XWPFTableRow row : table.getRows()) {
			this.text.countRow("Tabla " + this.tables);
			List<GridCell> cells = new ArrayList<>();
			for (XWPFTableCell cell : row.getTableCells()) {
				String words = words(cell);
				boolean goesOn = DocxSpans.goesOn(cell) && words.isBlank() && cells.size() < above.size();
				GridCell carried = goesOn ? above.get(cells.size()) : new GridCell(words);
				for (int column = 0; column < DocxSpans.across(cell); column++) {
					cells.add(new GridCell(carried.text(), column > 0));
				}
			}
			rows.add(new GridRow(rows.size() + 1, cells));
			above = cells;
		}
		return rows;
	}

	private String words(XWPFTableCell cell) {
		StringBuilder words = new StringBuilder();
		cell.getBodyElements().forEach((element) -> words.append(words(element)).append("\n\n"));
		return words.toString();
	}

	private void footnote(long number, DocxRuns.NoteReference reference) {
		XWPFAbstractFootnoteEndnote note = reference.end() ? this.document.getEndnoteByID(reference.id())
				: this.document.getFootnoteByID(reference.id());
		if (note != null) {
			StringBuilder words = new StringBuilder();
			note.getParagraphs().forEach((paragraph) -> words.append(this.runs.words(paragraph)).append(' '));
			this.text.footnote(FootnoteMark.of(number), words.toString());
		}
	}

}
