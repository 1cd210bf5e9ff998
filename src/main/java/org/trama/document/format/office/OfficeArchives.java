package org.trama.document.format.office;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.model.Bilingual;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The archives that office files are.
 */
final class OfficeArchives {

	/** The XML of one part, unpacked; the longest text that is read needs less. */
	private static final long LARGEST_PART = 200L << 20;

	/** A programme with a picture on every page has more parts than POI expects. */
	private static final long MOST_PARTS = 10_000;

	private OfficeArchives() {
	}

	/** Sets the bounds of the library for everybody: nobody else here reads archives. */
	static void set() {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		ZipSecureFile.setMaxFileCount(MOST_PARTS);
	}

	/** Whether an office file has parts in a folder. */
	static boolean has(FileContent content, String folder) {
		return content.isZip() && content.parts().has("[Content_Types].xml") && content.parts().hasFolder(folder);
	}

	/**
	 * Reads XML with a handler that is told what is wrong, so that nothing is printed.
	 */
	static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
		try {
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.parse(new InputSource(xml));
		}
		catch (ParserConfigurationException ex) {
			throw new SAXException(ex);
		}
	}

	static void noteActive(FileContent content, CanonicalText text) {
		boolean macros = content.parts().hasEnding("vbaproject.bin");
		boolean embedded = content.parts().hasPart("/embeddings/") || content.parts().hasPart("/activex/");
		if (macros || embedded) {
			text.note(new Bilingual("Tiene macros u objetos incrustados: no se abrieron.",
					"It has macros or embedded objects: they were not opened."));
		}
	}

}
