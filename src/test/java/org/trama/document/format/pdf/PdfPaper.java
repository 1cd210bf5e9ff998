package org.trama.document.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Prints PDFs for tests: tables whose rows break over pages wherever a page ends, prose
 * in columns.
 */
final class PdfPaper {

	private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

	private static final float MARGIN = 40;

	private final PDDocument document = new PDDocument();

	private float[] widths = { 90, 100, 110, 80, 330 };

	private float size = 8;

	private float gap = 6;

	private boolean borders;

	private boolean backgrounds;

	private String pageHeader = "";

	private PDRectangle paper = new PDRectangle(792, 612);

	private PDPageContentStream page;

	private float y;

	private float rowTop;

	private int pages;

	PdfPaper widths(float... columns) {
		this.widths = columns;
		return this;
	}

	PdfPaper size(float points) {
		this.size = points;
		return this;
	}

	PdfPaper gap(float points) {
		this.gap = points;
		return this;
	}

	PdfPaper borders() {
		this.borders = true;
		return this;
	}

	/** Colours the paper behind the words of {@link #lines(Object[]...)}. */
	PdfPaper backgrounds() {
		this.backgrounds = true;
		return this;
	}

	PdfPaper paper(PDRectangle format) {
		this.paper = format;
		return this;
	}

	PdfPaper pageHeader(String text) {
		this.pageHeader = text;
		return this;
	}

	/** Prints rows; cells with a blank line have paragraphs. */
	byte[] table(List<List<String>> rows) {
		try {
			newPage();
			for (List<String> row : rows) {
				row(row);
			}
			return bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void row(List<String> row) throws IOException {
		List<List<String>> cells = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			cells.add(wrapped(row.get(column), this.widths[column] - 12));
		}
		int lines = cells.stream().mapToInt(List::size).max().orElse(0);
		if (this.y - leading() < MARGIN + leading()) {
			newPage();
		}
		this.rowTop = this.y;
		this.y -= this.borders ? 3 : 0;
		for (int line = 0; line < lines; line++) {
			if (this.y - leading() < MARGIN) {
				border();
				newPage();
				this.rowTop = this.y;
			}
			this.y -= leading();
			float x = MARGIN + 6;
			for (int column = 0; column < cells.size(); column++) {
				if (line < cells.get(column).size()) {
					text(cells.get(column).get(line), x, this.y);
				}
				x += this.widths[column];
			}
		}
		this.y -= this.borders ? 3 : 0;
		border();
		this.y -= this.gap;
	}

	private void border() throws IOException {
		if (this.borders) {
			float x = MARGIN;
			for (float width : this.widths) {
				this.page.addRect(x, this.y, width, this.rowTop - this.y);
				x += width;
			}
			this.page.stroke();
		}
	}

	/** Prints paragraphs in columns of the same width, from the first column's top on. */
	byte[] columns(int count, String title, List<String> paragraphs) {
		try {
			newPage();
			text(title, MARGIN, this.y - leading());
			float top = this.y - 3 * leading();
			float width = (this.paper.getWidth() - 2 * MARGIN) / count;
			int column = 0;
			this.y = top;
			for (String paragraph : paragraphs) {
				for (String line : wrapped(paragraph, width - 20)) {
					if (this.y - leading() < MARGIN) {
						column++;
						this.y = top;
						if (column == count) {
							newPage();
							top = this.y;
							column = 0;
						}
					}
					this.y -= leading();
					text(line, MARGIN + column * width, this.y);
				}
				this.y -= leading();
			}
			return bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Prints lines at places: text, x, y from the top, size. */
	byte[] lines(Object[]... lines) {
		try {
			newPage();
			for (Object[] line : lines) {
				this.size = ((Number) line[3]).floatValue();
				float x = ((Number) line[1]).floatValue();
				float baseline = this.paper.getHeight() - ((Number) line[2]).floatValue();
				if (this.backgrounds) {
					float width = FONT.getStringWidth((String) line[0]) / 1000 * this.size;
					this.page.setNonStrokingColor(0.9f);
					this.page.addRect(x, baseline - 0.3f * this.size, width, 1.5f * this.size);
					this.page.fill();
					this.page.setNonStrokingColor(0f);
				}
				text((String) line[0], x, baseline);
			}
			return bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] bytes() throws IOException {
		this.page.close();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.document.save(out);
		this.document.close();
		return out.toByteArray();
	}

	private void newPage() throws IOException {
		if (this.page != null) {
			this.page.close();
		}
		PDPage sheet = new PDPage(this.paper);
		this.document.addPage(sheet);
		this.page = new PDPageContentStream(this.document, sheet);
		this.page.setLineWidth(0.5F);
		this.pages++;
		this.y = this.paper.getHeight() - MARGIN;
		if (!this.pageHeader.isEmpty()) {
			text(this.pageHeader, MARGIN, this.y + 8);
			text("Página " + this.pages, this.paper.getWidth() / 2, MARGIN - 20);
		}
	}

	private float leading() {
		return this.size * 1.25F;
	}

	private void text(String text, float x, float at) throws IOException {
		this.page.beginText();
		this.page.setFont(FONT, this.size);
		this.page.newLineAtOffset(x, at);
		this.page.showText(text);
		this.page.endText();
	}

	private List<String> wrapped(String cell, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String paragraph : cell.isEmpty() ? new String[0] : cell.split("\n\n")) {
			if (!lines.isEmpty()) {
				lines.add("");
			}
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.split(" ")) {
				String longer = line.isEmpty() ? word : line + " " + word;
				if (!line.isEmpty() && FONT.getStringWidth(longer) / 1000 * this.size > width) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}

}
