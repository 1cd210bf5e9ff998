package org.trama.document.format.office;

import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * The values of cells as a Spanish-speaking person sees them. The short date is what the
 * reader's country makes it; the library has it the American way.
 */
final class ShownValues extends DataFormatter {

	/** The number of the format that Excel calls short date. */
	private static final int SHORT_DATE = 14;

	ShownValues() {
		super(Locale.forLanguageTag("es-MX"));
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String format) {
		boolean shortDate = formatIndex == SHORT_DATE || format.startsWith("m/d/yy");
		return super.formatRawCellContents(value, formatIndex, shortDate ? "dd/mm/yyyy" : format);
	}

}
