package org.trama.export.table;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Fills the cells of a workbook: numbers as numbers, dates as dates, and a text always as
 * a text, even when somebody edits it.
 */
final class XlsxCells {

	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	/** Excel follows no longer ones. */
	private static final int LONGEST_LINK = 2000;

	private final Workbook book;

	private final CellStyle heading;

	private final CellStyle plain;

	private final CellStyle quoted;

	private final CellStyle day;

	private final CellStyle moment;

	private final CellStyle link;

	private int cut;

	XlsxCells(Workbook book) {
		this.book = book;
		this.heading = style();
		Font bold = book.createFont();
		bold.setBold(true);
		this.heading.setFont(bold);
		this.plain = style();
		this.quoted = style();
		this.quoted.setQuotePrefixed(true);
		this.day = dated("yyyy-mm-dd");
		this.moment = dated("yyyy-mm-dd hh:mm");
		this.link = style();
		Font underlined = book.createFont();
		underlined.setUnderline(Font.U_SINGLE);
		underlined.setColor(IndexedColors.BLUE.getIndex());
		this.link.setFont(underlined);
	}

	private CellStyle style() {
		CellStyle style = this.book.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private CellStyle dated(String format) {
		CellStyle style = style();
		style.setDataFormat(this.book.createDataFormat().getFormat(format));
		return style;
	}

	/** How many texts had no room and were cut. */
	int cut() {
		return this.cut;
	}

	void headings(Row row, List<String> headings) {
		for (String text : headings) {
			text(next(row), text);
			row.getCell(row.getLastCellNum() - 1).setCellStyle(this.heading);
		}
	}

	void fill(Row row, List<@Nullable Object> cells) {
		cells.forEach((cell) -> fill(next(row), cell));
	}

	private static Cell next(Row row) {
		return row.createCell(Math.max(0, row.getLastCellNum()));
	}

	private void fill(Cell at, @Nullable Object cell) {
		at.setCellStyle(this.plain);
		if (cell instanceof Number number && Double.isFinite(number.doubleValue())) {
			at.setCellValue(number.doubleValue());
		}
		else if (cell instanceof Boolean truth) {
			at.setCellValue(truth);
		}
		else if (cell instanceof LocalDate date) {
			at.setCellValue(date);
			at.setCellStyle(this.day);
		}
		else if (cell instanceof ZonedDateTime time) {
			moment(at, time.toOffsetDateTime());
		}
		else if (cell instanceof OffsetDateTime time) {
			moment(at, time);
		}
		else if (cell instanceof URI address && isSafe(address)) {
			link(at, address);
		}
		else {
			text(at, CellText.plain(cell));
		}
	}

	private void moment(Cell at, OffsetDateTime time) {
		at.setCellValue(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
		at.setCellStyle(this.moment);
	}

	private void link(Cell at, URI address) {
		Hyperlink hyperlink = this.book.getCreationHelper().createHyperlink(HyperlinkType.URL);
		hyperlink.setAddress(address.toASCIIString());
		text(at, address.toString());
		at.setHyperlink(hyperlink);
		at.setCellStyle(this.link);
	}

	/** Nothing but pages: no file, no program. */
	private static boolean isSafe(URI address) {
		boolean page = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
		return page && address.getHost() != null && address.toASCIIString().length() <= LONGEST_LINK;
	}

	private void text(Cell at, String text) {
		if (text.length() > LONGEST) {
			this.cut++;
		}
		at.setCellValue((text.length() > LONGEST) ? text.substring(0, LONGEST - 1) + "…" : text);
		if (CellText.isComputed(text)) {
			at.setCellStyle(this.quoted);
		}
	}

}
