package org.trama.export.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook: a sheet a table, whose heading stays in sight and can be filtered by, and a
 * last one that says what it is found again by. Rows go to the disk as they come.
 */
final class XlsxWorkbook implements Closeable {

	/** As many as Excel has, the heading taken off. */
	private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

	private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

	private final SXSSFWorkbook book = new ClocklessWorkbook();

	private final XlsxCells cells = new XlsxCells(this.book);

	private final TableStyle style;

	private final List<Colophon.Entry> notes = new ArrayList<>();

	XlsxWorkbook(String title, TableStyle style) {
		this.style = style;
		POIXMLProperties.CoreProperties properties = this.book.getXSSFWorkbook().getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator("Trama");
		properties.setCreated(Optional.of(Date.from(style.day().atStartOfDay(ZoneOffset.UTC).toInstant())));
	}

	void add(Table<?> table) {
		if (table.columns().size() > MOST_COLUMNS) {
			note("about.too-wide", table.title());
			return;
		}
		Sheet sheet = sheet(table);
		sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, table.columns().size() - 1));
	}

	void about(Colophon colophon) {
		if (this.cells.cut() > 0) {
			note("about.cut", this.cells.cut());
		}
		sheet(colophon.table(this.style, this.notes));
	}

	private Sheet sheet(Table<?> table) {
		Sheet sheet = this.book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
		sheet.createFreezePane(0, 1);
		onPaper(sheet);
		for (int i = 0; i < table.columns().size(); i++) {
			sheet.setColumnWidth(i, table.columns().get(i).width().characters() * 256);
		}
		this.cells.headings(sheet.createRow(0), table.headings());
		int[] rows = { 0 };
		table.cells((row) -> {
			if (++rows[0] <= MOST_ROWS) {
				Row line = sheet.createRow(rows[0]);
				this.cells.fill(line, row);
				RowHeight.fit(line, row, table.columns());
			}
		});
		if (rows[0] > MOST_ROWS) {
			note("about.too-long", table.title(), MOST_ROWS, rows[0]);
		}
		return sheet;
	}

	/** As wide as one sheet of paper, its head on every page, and the pages numbered. */
	private static void onPaper(Sheet sheet) {
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.getFooter().setRight("&P / &N");
	}

	private void note(String key, Object... arguments) {
		TableWords words = this.style.words();
		this.notes.add(new Colophon.Entry(words.of("about.note"), words.of(key, arguments)));
	}

	void write(OutputStream out) throws IOException {
		this.book.write(out);
	}

	@Override
	public void close() throws IOException {
		this.book.close();
	}

}
