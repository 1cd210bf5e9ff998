package org.trama.document.format.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.CellParagraphs;
import org.trama.document.format.canonical.Grid;
import org.trama.document.format.canonical.ListMark;
import org.trama.model.Bilingual;

/**
 * Writes the blocks of an OpenDocument file one after another: paragraphs with the marks
 * of their list, tables, sheets.
 */
final class OdfBlocks {

	private static final Set<String> ASIDE = Set.of("tracked-changes", "forms", "annotation", "scripts",
			"font-face-decls", "automatic-styles", "sequence-decls", "shapes", "calculation-settings",
			"content-validations", "named-expressions", "database-ranges");

	private final CanonicalText text;

	private final OdfStyles styles;

	private final OdfWords words;

	private final List<Sheet> sheets = new ArrayList<>();

	private boolean workbook;

	private int tables;

	private int pictures;

	OdfBlocks(CanonicalText text, OdfStyles styles) {
		this.text = text;
		this.styles = styles;
		this.words = new OdfWords(text);
	}

	void write(XmlCursor xml) throws XMLStreamException {
		while (xml.next()) {
			if (xml.isStart()) {
				element(xml, "", "", 0);
			}
		}
		Sheet.write(this.sheets, this.text);
		if (this.pictures > 0) {
			this.text.note(new Bilingual("Imágenes que no se leen: %d.".formatted(this.pictures),
					"Pictures that are not read: %d.".formatted(this.pictures)));
		}
	}

	/** Reads an element to its end. */
	private void element(XmlCursor xml, String list, String mark, int level) throws XMLStreamException {
		String name = xml.name();
		if (ASIDE.contains(name)) {
			xml.skip();
			return;
		}
		switch (name) {
			case "p", "h" -> {
				String paragraph = this.words.paragraph(xml);
				boolean bare = !paragraph.isBlank() && !ListMark.opens(paragraph);
				CellParagraphs.of((bare ? mark : "") + paragraph).forEach(this.text::paragraph);
			}
			case "list" -> items(xml, list, level + 1);
			case "table" -> table(xml);
			case "image" -> {
				this.pictures++;
				xml.skip();
			}
			default -> {
				this.workbook |= name.equals("spreadsheet");
				inside(xml, list, mark, level);
			}
		}
	}

	/** The mark stands before the first paragraph of an item only. */
	private void inside(XmlCursor xml, String list, String mark, int level) throws XMLStreamException {
		String left = mark;
		while (xml.next() && !xml.isEnd()) {
			if (xml.isStart()) {
				element(xml, list, left, level);
				left = "";
			}
		}
	}

	private void items(XmlCursor xml, String outer, int level) throws XMLStreamException {
		String own = xml.attribute("style-name");
		String list = own.isEmpty() ? outer : own;
		OdfStyles.Level style = this.styles.level(list, level);
		int index = 0;
		while (xml.next() && !xml.isEnd()) {
			if (xml.isStart()) {
				boolean item = xml.name().equals("list-item");
				inside(xml, list, item ? style.mark(index) : "", level);
				index += item ? 1 : 0;
			}
		}
	}

	private void table(XmlCursor xml) throws XMLStreamException {
		String name = xml.attribute("name");
		boolean hidden = this.styles.isHidden(xml.attribute("style-name"));
		this.tables++;
		OdfGrid grid = new OdfGrid(this.workbook ? name : "Tabla " + this.tables, this.text, this.words);
		grid.read(xml);
		if (this.workbook) {
			this.sheets.add(new Sheet(name, grid.rows(), hidden, grid.hiddenRows()));
		}
		else if (!grid.rows().isEmpty()) {
			this.text.grid(new Grid("Tabla " + this.tables, "", grid.rows(), Grid.Sort.AMONG_TEXT));
		}
	}

}
