package org.trama.document.format.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.xml.sax.SAXException;

/**
 * Workbooks of Excel, read as a stream: the memory that one takes doesn't depend on how
 * much of it is empty or styled.
 */
public final class XlsxFormat implements FileFormat {

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		return OfficeArchives.has(content, "xl/");
	}

	@Override
	public void read(FileContent content, CanonicalText text) throws IOException, OpenXML4JException, SAXException {
		OfficeArchives.set();
		try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(content.bytes()))) {
			XSSFReader parts = new XSSFReader(book);
			SharedWords strings = new SharedWords(book);
			Set<String> hidden = hidden(parts);
			List<Sheet> sheets = new ArrayList<>();
			XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) parts.getSheetsData();
			long characters = 0;
			while (all.hasNext()) {
				try (InputStream data = all.next()) {
					String name = all.getSheetName();
					SheetRows rows = new SheetRows(name, text);
					OfficeArchives.parse(data, rows.handler(parts.getStylesTable(), strings));
					characters += rows.characters();
					text.checkLength(characters);
					sheets.add(new Sheet(name, rows.filled(), hidden.contains(name), rows.hiddenRows()));
				}
			}
			Sheet.write(sheets, text);
		}
		OfficeArchives.noteActive(content, text);
	}

	private static Set<String> hidden(XSSFReader parts) throws IOException, OpenXML4JException, SAXException {
		HiddenSheets sheets = new HiddenSheets();
		try (InputStream workbook = parts.getWorkbookData()) {
			OfficeArchives.parse(workbook, sheets);
		}
		return sheets.names();
	}

}
