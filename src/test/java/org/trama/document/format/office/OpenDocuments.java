package org.trama.document.format.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes OpenDocument files for tests.
 */
final class OpenDocuments {

	private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
			+ "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
			+ "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
			+ "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

	private OpenDocuments() {
	}

	static byte[] sheets(String styles, String tables) {
		return file("", styles, "<office:spreadsheet>" + tables + "</office:spreadsheet>");
	}

	static byte[] text(String styles, String blocks) {
		return file("", styles, "<office:text>" + blocks + "</office:text>");
	}

	static byte[] file(String manifest, String styles, String body) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
			put(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
			put(zip, "content.xml", "<office:document-content " + NAMES + "><office:automatic-styles>" + styles
					+ "</office:automatic-styles><office:body>" + body + "</office:body></office:document-content>");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	static String row(String attributes, String... cells) {
		StringBuilder row = new StringBuilder("<table:table-row" + attributes + ">");
		for (String cell : cells) {
			row.append("<table:table-cell>");
			for (String paragraph : cell.split("\n\n")) {
				row.append("<text:p>").append(escaped(paragraph)).append("</text:p>");
			}
			row.append("</table:table-cell>");
		}
		return row + "</table:table-row>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

}
