package org.trama.document.format.office;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.trama.document.format.canonical.ListMark;

/**
 * Numbers the paragraphs of lists as Word does. The file only says which list a paragraph
 * belongs to; the codes of a plan are often such numbers.
 */
final class DocxNumbers {

	private static final int LEVELS = 9;

	/** Styles build upon each other, some in a circle. */
	private static final int LONGEST_CHAIN = 10;

	private final XWPFDocument document;

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	DocxNumbers(XWPFDocument document) {
		this.document = document;
	}

	/** The mark in front of a paragraph and a blank behind it, empty if it has none. */
	String mark(XWPFParagraph paragraph) {
		CTNumPr numbering = numbering(paragraph);
		if (numbering == null || numbering.getNumId() == null || numbering.getNumId().getVal() == null) {
			return "";
		}
		int level = (numbering.getIlvl() == null || numbering.getIlvl().getVal() == null) ? 0
				: Math.max(0, Math.min(LEVELS - 1, numbering.getIlvl().getVal().intValue()));
		XWPFAbstractNum list = list(numbering.getNumId().getVal());
		if (list == null || level >= list.getCTAbstractNum().getLvlArray().length) {
			return "";
		}
		CTLvl[] levels = list.getCTAbstractNum().getLvlArray();
		int[] counter = this.counters.computeIfAbsent(list.getCTAbstractNum().getAbstractNumId(),
				(id) -> new int[LEVELS]);
		counter[level] = (counter[level] == 0) ? start(levels[level]) : counter[level] + 1;
		Arrays.fill(counter, level + 1, LEVELS, 0);
		String mark = mark(levels, level, counter);
		return mark.isBlank() ? "" : mark + " ";
	}

	private static String mark(CTLvl[] levels, int level, int[] counter) {
		if (type(levels[level]).equals("bullet")) {
			return ListMark.BULLET;
		}
		if (type(levels[level]).equals("none") || levels[level].getLvlText() == null) {
			return "";
		}
		String mark = String.valueOf(levels[level].getLvlText().getVal());
		for (int upper = 0; upper <= level && upper < levels.length; upper++) {
			int number = (counter[upper] == 0) ? start(levels[upper]) : counter[upper];
			mark = mark.replace("%" + (upper + 1), ListMark.digits(number, type(levels[upper])));
		}
		return mark;
	}

	private static int start(CTLvl level) {
		return (level.getStart() == null || level.getStart().getVal() == null) ? 1
				: level.getStart().getVal().intValue();
	}

	private static String type(CTLvl level) {
		String format = (level.getNumFmt() == null) ? "decimal" : String.valueOf(level.getNumFmt().getVal());
		return switch (format) {
			case "lowerLetter" -> "a";
			case "upperLetter" -> "A";
			case "lowerRoman" -> "i";
			case "upperRoman" -> "I";
			case "bullet", "none" -> format;
			default -> "1";
		};
	}

	private @Nullable XWPFAbstractNum list(BigInteger id) {
		XWPFNumbering all = this.document.getNumbering();
		XWPFNum number = (all == null) ? null : all.getNum(id);
		return (number == null || number.getCTNum().getAbstractNumId() == null) ? null
				: all.getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
	}

	/** The list that a paragraph belongs to by itself or by its style. */
	private @Nullable CTNumPr numbering(XWPFParagraph paragraph) {
		CTNumPr numbering = (paragraph.getCTP().getPPr() == null) ? null : paragraph.getCTP().getPPr().getNumPr();
		String style = paragraph.getStyleID();
		for (int step = 0; numbering == null && style != null && step < LONGEST_CHAIN; step++) {
			XWPFStyle found = (this.document.getStyles() == null) ? null : this.document.getStyles().getStyle(style);
			if (found == null) {
				return null;
			}
			CTPPrGeneral properties = found.getCTStyle().getPPr();
			numbering = (properties == null) ? null : properties.getNumPr();
			style = found.getBasisStyleID();
		}
		return numbering;
	}

}
