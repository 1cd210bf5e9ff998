package org.trama.document.format.plain;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.source.SourceDecoder;

/**
 * Pages of the web, as the Diario Oficial publishes programmes. Nothing that a page
 * refers to is loaded.
 */
public final class HtmlFormat implements FileFormat {

	/** Deeper nesting is no document. */
	private static final int DEEPEST = 256;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** What browsers read as Windows-1252, whatever it says. */
	private static final Set<String> READ_AS_WINDOWS = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii");

	private static final Pattern START = Pattern.compile(
			"^[\\p{Punct}\\s&&[^<]\u00EF\u00BB\u00BF\u00FE\u00FF]*(<!--|<!doctype html|<html|<\\?xml[^>]*>\\s*(<!doctype html|<html)|"
					+ "<(head|meta|body|div|p|table|h[1-6]|center|span|font|ul|ol|title)\\b)");

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_\\-]+)");

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		return START.matcher(content.head()).find();
	}

	@Override
	public void read(FileContent content, CanonicalText text) {
		Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
		Document page = parser.parseInput(characters(content), "");
		new HtmlBlocks(text).write(page);
	}

	private static String characters(FileContent content) {
		byte[] bytes = content.bytes();
		boolean marked = content.startsWith(0xFE, 0xFF) || content.startsWith(0xFF, 0xFE);
		Matcher declared = CHARSET.matcher(content.head());
		if (marked || isUtf8(bytes) || !declared.find()) {
			return SourceDecoder.decode(content.name(), bytes).text();
		}
		String name = declared.group(1);
		if (READ_AS_WINDOWS.contains(name) || name.startsWith("utf")) {
			return new String(bytes, WINDOWS);
		}
		return Charset.isSupported(name) ? new String(bytes, Charset.forName(name)) : new String(bytes, WINDOWS);
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (java.nio.charset.CharacterCodingException ex) {
			return false;
		}
	}

}
