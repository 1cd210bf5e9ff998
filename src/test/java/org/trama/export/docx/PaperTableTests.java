package org.trama.export.docx;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of a document share the sheet's width as their words need it, whichever word
 * processor opens them.
 */
class PaperTableTests {

	@Test
	void shouldGiveColumnsTheRoomThatTheirWordsNeed() throws Exception {
		try (XWPFDocument document = new XWPFDocument()) {
			new PaperTable(document, List.of("Dependencia", "Palabras")).fill(List.of(List
				.of(List.of(new Piece("INM", null)), List.of(new Piece("una oración larga ".repeat(9), null)))));
			XWPFTable table = document.getTables().get(0);
			List<Integer> grid = table.getCTTbl()
				.getTblGrid()
				.getGridColList()
				.stream()
				.map(CTTblGridCol::getW)
				.map((width) -> Integer.parseInt(width.toString()))
				.toList();
			assertThat(grid.get(1)).isGreaterThan(3 * grid.get(0));
			assertThat(grid.get(0) + grid.get(1)).isBetween(PaperStyles.TEXT_WIDTH - grid.size(),
					PaperStyles.TEXT_WIDTH);
			List<XWPFTableCell> cells = table.getRow(1).getTableCells();
			assertThat(IntStream.range(0, grid.size()).mapToObj((i) -> cells.get(i).getWidth()).toList())
				.isEqualTo(grid);
		}
	}

}
