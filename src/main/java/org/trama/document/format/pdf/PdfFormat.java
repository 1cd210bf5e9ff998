package org.trama.document.format.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.format.canonical.Refusals;
import org.trama.model.Bilingual;

/**
 * Printed pages. A PDF knows where each character stands and nothing of words, lines,
 * paragraphs, columns and tables: these are found by place.
 */
public final class PdfFormat implements FileFormat {

	/** A page of a scan has a stamp or a number at the most. */
	private static final int LEAST_TEXT = 20;

	/** Some files have the lines of a mail or a server before them. */
	private static final int LATEST_START = 1024;

	/** So many pages are named in a note. */
	private static final int NAMED = 12;

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		String head = content.head();
		return head.stripLeading().startsWith("%pdf-") || (head.indexOf("%pdf-") > 0
				&& head.indexOf("%pdf-") < LATEST_START && content.tail().contains("%%eof"));
	}

	@Override
	public void read(FileContent content, CanonicalText text) throws IOException {
		FallbackFonts.set();
		try (PDDocument document = Loader.loadPDF(content.bytes())) {
			if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
				// such a file opens for reading; only its copying is asked not to be done
				text.note(new Bilingual("El autor pide no copiar su texto.", "Its author asks not to copy its text."));
			}
			PackedStreams.check(content.name(), document);
			List<PrintedPage> pages = new PageReader(text).pages(document);
			refuseScan(content, pages, document.getNumberOfPages());
			Margins margins = new Margins(pages, text.names());
			PageText writer = new PageText(text);
			pages.forEach((page) -> writer.write(page, margins.of(page)));
			writer.end();
			notePictures(pages, text);
		}
		catch (InvalidPasswordException ex) {
			throw Refusals.encrypted(content.name());
		}
	}

	private static void refuseScan(FileContent content, List<PrintedPage> pages, int count) {
		long characters = pages.stream()
			.flatMap((page) -> page.bands().stream())
			.mapToLong((band) -> band.text().length())
			.sum();
		long pictures = pages.stream().filter(PrintedPage::pictures).count();
		if (characters == 0 || (pictures * 2 > count && characters < (long) LEAST_TEXT * count)) {
			throw Refusals.scanned(content.name(), count);
		}
	}

	private static void notePictures(List<PrintedPage> pages, CanonicalText text) {
		List<Integer> bare = pages.stream()
			.filter((page) -> page.pictures()
					&& page.bands().stream().mapToInt((band) -> band.text().length()).sum() < LEAST_TEXT)
			.map(PrintedPage::number)
			.toList();
		if (!bare.isEmpty()) {
			String named = bare.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
			String more = (bare.size() > NAMED) ? ", …" : "";
			text.note(new Bilingual("Páginas con imágenes y sin texto (%d): %s%s.".formatted(bare.size(), named, more),
					"Pages with pictures and no text (%d): %s%s.".formatted(bare.size(), named, more)));
		}
	}

}
