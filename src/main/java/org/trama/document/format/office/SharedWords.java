package org.trama.document.format.office;

import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.SAXException;

/**
 * The texts that the cells of a workbook share.
 */
final class SharedWords extends ReadOnlySharedStringsTable {

	SharedWords(OPCPackage book) throws IOException, SAXException {
		super(book, false);
	}

	/** The library's own way says on the console what is wrong with a broken file. */
	@Override
	public void readFrom(InputStream content) throws IOException, SAXException {
		OfficeArchives.parse(content, this);
	}

}
