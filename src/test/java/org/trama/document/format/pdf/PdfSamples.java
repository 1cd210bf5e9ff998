package org.trama.document.format.pdf;

import org.trama.document.format.BundledTable;

/**
 * A small PDF for tests of all formats.
 */
public final class PdfSamples {

	private PdfSamples() {
	}

	/** A table of two pages. */
	public static byte[] pdf() {
		return new PdfPaper().borders().pageHeader("Programa").table(BundledTable.rows().subList(0, 8));
	}

}
