package org.trama.export.table;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * The height that a row needs so that its texts don't run into the next one: not every
 * spreadsheet measures that itself when it opens a file.
 */
final class RowHeight {

	/** The height of a line and of the highest row that a sheet may have, in points. */
	private static final float LINE = 15;

	private static final float HIGHEST = 409;

	/** How much more room words take than their letters, since lines end at words. */
	private static final double LOOSE = 1.15;

	private RowHeight() {
	}

	static void fit(Row row, List<? extends @Nullable Object> cells, List<? extends TableColumn<?>> columns) {
		int lines = 1;
		for (int i = 0; i < cells.size(); i++) {
			lines = Math.max(lines, lines(CellText.plain(cells.get(i)), columns.get(i).width().characters()));
		}
		if (lines > 1) {
			row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
		}
	}

	private static int lines(String text, int width) {
		return text.lines().mapToInt((line) -> (int) Math.max(1, Math.ceil(line.length() * LOOSE / width))).sum();
	}

}
