package org.trama.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.format.canonical.Limits;
import org.trama.document.format.canonical.Refusals;
import org.trama.document.format.office.DocxFormat;
import org.trama.document.format.office.OpenDocumentFormat;
import org.trama.document.format.office.XlsxFormat;
import org.trama.document.format.pdf.PdfFormat;
import org.trama.document.format.plain.CsvFormat;
import org.trama.document.format.plain.HtmlFormat;
import org.trama.document.source.SourceDecoder;

/**
 * Reads a file of any format that people bring. What it is its bytes tell, never its
 * name.
 */
public final class SourceReader {

	/** Most telling first; what fits none is plain text. */
	private static final List<FileFormat> FORMATS = List.of(new PdfFormat(), new XlsxFormat(), new DocxFormat(),
			new OpenDocumentFormat(), new UnreadFormats(), new HtmlFormat(), new CsvFormat());

	private SourceReader() {
	}

	/**
	 * The bytes of a file, no more of them than are read.
	 * @param name the file's name, for messages
	 * @param content where they come from; it stays open
	 * @throws IOException if they don't come
	 * @throws UnreadableDocument if there are too many
	 */
	public static byte[] bytes(String name, InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(Limits.LARGEST_FILE + 1);
		if (bytes.length > Limits.LARGEST_FILE) {
			throw Refusals.tooLarge(SourceDecoder.fileName(name));
		}
		return bytes;
	}

	/**
	 * Reads a file.
	 * @param name the file's name, for messages
	 * @param bytes its content
	 * @param names the names by which columns of tables are known
	 * @return its text, with the lines that only say where others stand, and with notes
	 * of what was left aside
	 * @throws UnreadableDocument if it cannot be read
	 */
	public static Source read(String name, byte[] bytes, FieldNames names) {
		String file = SourceDecoder.fileName(name);
		if (bytes.length == 0) {
			throw Refusals.empty(file);
		}
		if (bytes.length > Limits.LARGEST_FILE) {
			throw Refusals.tooLarge(file);
		}
		FileContent content = new FileContent(file, bytes);
		for (FileFormat format : FORMATS) {
			if (format.fits(content, names)) {
				return read(format, content, names);
			}
		}
		Source source = SourceDecoder.decode(file, bytes);
		if (source.text().length() > Limits.LONGEST_TEXT) {
			throw Refusals.tooLong(file);
		}
		return source;
	}

	private static Source read(FileFormat format, FileContent content, FieldNames names) {
		CanonicalText text = new CanonicalText(content.name(), names);
		try {
			format.read(content, text);
			return text.source(content);
		}
		catch (UnreadableDocument ex) {
			throw ex;
		}
		// libraries meet broken files with exceptions of every kind, and with recursion
		// that ends only where the stack does
		catch (Exception | StackOverflowError ex) {
			throw Refusals.broken(content.name(), ex);
		}
	}

}
