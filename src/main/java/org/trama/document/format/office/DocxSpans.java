package org.trama.document.format.office;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The reach of a cell of a Word table over columns and rows.
 */
final class DocxSpans {

	/** Word's tables have 63 columns at the most. */
	private static final int WIDEST = 63;

	private DocxSpans() {
	}

	/** Over how many columns. */
	static int across(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		if (properties == null || properties.getGridSpan() == null) {
			return 1;
		}
		BigInteger span = properties.getGridSpan().getVal();
		return (span == null) ? 1 : Math.max(1, Math.min(WIDEST, span.intValue()));
	}

	/** Whether it goes on with the cell above it. */
	static boolean goesOn(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return properties != null && properties.getVMerge() != null
				&& properties.getVMerge().getVal() != STMerge.RESTART;
	}

}
