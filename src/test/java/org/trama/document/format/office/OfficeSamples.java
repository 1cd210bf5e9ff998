package org.trama.document.format.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.trama.document.format.BundledTable;

/**
 * Small office files for tests of all formats.
 */
public final class OfficeSamples {

	private OfficeSamples() {
	}

	/** A sheet with titles. */
	public static byte[] xlsx() {
		return Workbooks.table(List.of(BundledTable.HEADER, BundledTable.rows().get(0), BundledTable.rows().get(1)));
	}

	/** Paragraphs and a table. */
	public static byte[] docx() {
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("Programa");
			document.createTable(2, 2).getRow(0).getCell(0).setText("Objetivo");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A sheet with titles. */
	public static byte[] ods() {
		return OpenDocuments.sheets("",
				"<table:table table:name='Plan'>" + OpenDocuments.row("", "Objetivo", "Acción", "Responsable")
						+ OpenDocuments.row("", "1. Curar", "Vacunar.", "SSA") + "</table:table>");
	}

	/** A list. */
	public static byte[] odt() {
		return OpenDocuments.text("",
				"<text:h>Plan</text:h><text:list><text:list-item><text:p>Uno</text:p></text:list-item>"
						+ "</text:list>");
	}

}
