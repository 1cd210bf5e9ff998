package org.trama.export.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a document: those that a word processor knows as headings, and small
 * print, so that whoever edits it changes a style and not each paragraph.
 */
final class PaperStyles {

	static final String SMALL = "Small";

	static final String CELL = "Cell";

	static final String PASSAGE = "Passage";

	private static final String NORMAL = "Normal";

	/** A4 in twentieths of a point. */
	private static final int WIDTH = 11906;

	private static final int HEIGHT = 16838;

	private static final int MARGIN = 850;

	/** What is left between the margins. */
	static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

	private PaperStyles() {
	}

	static String heading(int level) {
		return "Heading" + level;
	}

	/**
	 * Gives a document its paper, its styles and its language.
	 * @param document the document
	 * @param language the language's tag
	 */
	static void apply(XWPFDocument document, String language) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(WIDTH));
		size.setH(BigInteger.valueOf(HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		XWPFStyles styles = document.createStyles();
		styles.setSpellingLanguage(language);
		add(styles, NORMAL, NORMAL, 18, 20, false);
		add(styles, heading(1), "heading 1", 32, 60, true);
		add(styles, heading(2), "heading 2", 22, 60, true);
		add(styles, SMALL, SMALL, 15, 20, false);
		add(styles, CELL, CELL, 15, 0, false);
		add(styles, PASSAGE, PASSAGE, 15, 10, false);
	}

	private static void add(XWPFStyles styles, String id, String name, int halfPoints, int after, boolean heading) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(id);
		style.addNewName().setVal(name);
		if (!id.equals(NORMAL)) {
			style.addNewBasedOn().setVal(NORMAL);
		}
		else {
			style.setDefault(true);
		}
		CTPPrGeneral paragraph = style.addNewPPr();
		if (heading) {
			style.addNewNext().setVal(NORMAL);
			paragraph.addNewKeepNext();
			paragraph.addNewOutlineLvl()
				.setVal(BigInteger.valueOf(Character.digit(id.charAt(id.length() - 1), 10) - 1L));
		}
		style.addNewQFormat();
		spaced(paragraph, after, heading);
		letters(style.addNewRPr(), halfPoints, heading);
		styles.addStyle(new XWPFStyle(style));
	}

	private static void spaced(CTPPrGeneral paragraph, int after, boolean heading) {
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(BigInteger.valueOf(heading ? 2L * after : 0));
		spacing.setAfter(BigInteger.valueOf(after));
		spacing.setLine(BigInteger.valueOf(240));
		spacing.setLineRule(STLineSpacingRule.AUTO);
	}

	private static void letters(CTRPr letters, int halfPoints, boolean heading) {
		letters.addNewRFonts().setAscii("Calibri");
		letters.getRFontsArray(0).setHAnsi("Calibri");
		letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
		if (heading) {
			letters.addNewB();
			letters.addNewColor().setVal("7A1F3D");
		}
	}

}
