package org.trama.export.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * A table as wide as the paper, whose head stands on every page it reaches.
 */
final class PaperTable {

	/** So many small characters stand side by side on a sheet. */
	private static final int ABREAST = 130;

	/** The characters that a cell's margins take. */
	private static final int MARGINS = 5;

	/** A cell of more characters than these asks for no more room. */
	private static final int WIDE = 90;

	private final XWPFTable table;

	PaperTable(XWPFDocument document, List<String> heads) {
		this.table = document.createTable(1, heads.size());
		XWPFTableRow head = this.table.getRow(0);
		head.setRepeatHeader(true);
		head.setCantSplitRow(true);
		for (int i = 0; i < heads.size(); i++) {
			XWPFParagraph paragraph = paragraph(head.getCell(i));
			paragraph.setKeepNext(true);
			paragraph.createRun().setText(heads.get(i));
			paragraph.getRuns().get(0).setBold(true);
			head.getCell(i).setColor("F2EFE8");
		}
	}

	void fill(List<List<List<Piece>>> rows) {
		write(rows);
		List<List<String>> columns = IntStream.range(0, this.table.getRow(0).getTableCells().size())
			.mapToObj((i) -> this.table.getRows().stream().map((row) -> row.getCell(i).getText()).toList())
			.toList();
		List<Integer> words = columns.stream()
			.map((cells) -> MARGINS + longest(cells, PaperTable::longestWord))
			.toList();
		List<Integer> wishes = columns.stream().map((cells) -> Math.min(WIDE, longest(cells, String::length))).toList();
		int spare = Math.max(0, ABREAST - sum(words));
		List<Integer> shares = IntStream.range(0, words.size())
			.mapToObj((i) -> words.get(i) + spare * wishes.get(i) / Math.max(1, sum(wishes)))
			.toList();
		share(shares.stream().map((width) -> PaperStyles.TEXT_WIDTH * width / sum(shares)).toList());
	}

	private static int longest(List<String> cells, ToIntFunction<String> length) {
		return cells.stream().mapToInt(length).max().orElse(0);
	}

	private static int longestWord(String cell) {
		return Arrays.stream(cell.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
	}

	private static int sum(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

	/** Word goes by the cells' widths, LibreOffice by those of the grid. */
	private void share(List<Integer> widths) {
		this.table.setWidth(PaperStyles.TEXT_WIDTH);
		CTTblGrid grid = this.table.getCTTbl().getTblGrid();
		CTTblGrid columns = (grid != null) ? grid : this.table.getCTTbl().addNewTblGrid();
		while (columns.sizeOfGridColArray() > 0) {
			columns.removeGridCol(0);
		}
		widths.forEach((width) -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
		this.table.getRows()
			.forEach((row) -> IntStream.range(0, widths.size())
				.forEach((i) -> row.getCell(i).setWidth(Integer.toString(widths.get(i)))));
	}

	private void write(List<List<List<Piece>>> rows) {
		for (List<List<Piece>> cells : rows) {
			XWPFTableRow row = this.table.createRow();
			row.setCantSplitRow(true);
			for (int i = 0; i < cells.size(); i++) {
				Prose.write(paragraph(row.getCell(i)), cells.get(i));
			}
		}
	}

	private static XWPFParagraph paragraph(XWPFTableCell cell) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(PaperStyles.CELL);
		return paragraph;
	}

}
