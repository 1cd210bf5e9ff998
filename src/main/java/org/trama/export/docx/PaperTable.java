package org.trama.export.docx;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A table as wide as the paper, whose head stands on every page it reaches.
 */
final class PaperTable {

	/** The characters by which columns are weighed, at least and at most. */
	private static final int NARROW = 14;

	private static final int WIDE = 90;

	private final XWPFTable table;

	PaperTable(XWPFDocument document, List<String> heads) {
		this.table = document.createTable(1, heads.size());
		this.table.setWidth("100%");
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
		List<Integer> lengths = IntStream.range(0, this.table.getRow(0).getTableCells().size())
			.mapToObj((i) -> rows.stream().mapToInt((row) -> length(row.get(i))).max().orElse(0))
			.map((length) -> Math.max(NARROW, Math.min(WIDE, length)))
			.toList();
		int all = lengths.stream().mapToInt(Integer::intValue).sum();
		write(rows);
		this.table.getRows()
			.forEach((row) -> IntStream.range(0, lengths.size())
				.forEach((i) -> row.getCell(i).setWidth(100 * lengths.get(i) / all + "%")));
	}

	private static int length(List<Piece> cell) {
		return cell.stream().mapToInt((piece) -> piece.words().length()).sum();
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
