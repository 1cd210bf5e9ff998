package org.trama.document.format.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.format.canonical.Refusals;
import org.trama.model.Bilingual;

/**
 * Documents of Word.
 */
public final class DocxFormat implements FileFormat {

	/** The library keeps the whole text as a tree: some twenty times as large. */
	private static final long LARGEST_TEXT = 60L << 20;

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		return OfficeArchives.has(content, "word/");
	}

	@Override
	public void read(FileContent content, CanonicalText text) throws IOException, OpenXML4JException {
		if (content.parts().size("word/document.xml") > LARGEST_TEXT) {
			throw Refusals.tooLong(content.name());
		}
		OfficeArchives.set();
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content.bytes()));
				XWPFDocument document = new XWPFDocument(file)) {
			new DocxBlocks(document, text).write();
			int pictures = document.getAllPictures().size();
			if (pictures > 0) {
				text.note(new Bilingual("Imágenes que no se leen: %d.".formatted(pictures),
						"Pictures that are not read: %d.".formatted(pictures)));
			}
		}
		OfficeArchives.noteActive(content, text);
	}

}
