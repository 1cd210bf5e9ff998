package org.trama.document.format.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.format.canonical.Refusals;
import org.trama.document.format.canonical.ZipListing;
import org.trama.model.Bilingual;

/**
 * Texts and sheets of LibreOffice and its relatives. Their file holds each value as a
 * person sees it, which is what is wanted here and what libraries for it don't give: it
 * is read with the platform's own XML reader.
 */
public final class OpenDocumentFormat implements FileFormat {

	private static final String CONTENT = "content.xml";

	private static final String MANIFEST = "META-INF/manifest.xml";

	private static final String STYLES = "styles.xml";

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		return content.isZip() && content.parts().has(CONTENT) && content.parts().has(MANIFEST);
	}

	@Override
	public void read(FileContent content, CanonicalText text) throws IOException, XMLStreamException {
		String manifest = new String(ZipListing.bytes(content, MANIFEST), StandardCharsets.UTF_8);
		if (manifest.contains("encryption-data")) {
			throw Refusals.encrypted(content.name());
		}
		OdfStyles styles = new OdfStyles();
		if (content.parts().has(STYLES)) {
			styles.read(new XmlCursor(ZipListing.bytes(content, STYLES)));
		}
		byte[] body = ZipListing.bytes(content, CONTENT);
		styles.read(new XmlCursor(body));
		new OdfBlocks(text, styles).write(new XmlCursor(body));
		if (content.parts().hasFolder("Basic/") || content.parts().hasFolder("Scripts/")) {
			text.note(new Bilingual("Tiene macros: no se abrieron.", "It has macros: they were not opened."));
		}
	}

}
