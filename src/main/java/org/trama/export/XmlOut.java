package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * An XML document that is written as it comes, one element a line. What XML can't hold,
 * such as control characters, becomes the replacement character. An attribute without a
 * value is left out.
 */
public final class XmlOut {

	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter xml;

	private XmlOut(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * Writes a document in UTF-8 and leaves the stream open.
	 * @param out where to write it
	 * @param content writes what stands in it
	 * @throws IOException if that fails
	 */
	public static void write(OutputStream out, Consumer<XmlOut> content) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeCharacters("\n");
			content.accept(new XmlOut(xml));
			xml.writeEndDocument();
			xml.flush();
		}
		catch (XMLStreamException ex) {
			throw cause(ex);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Begins an element that holds others.
	 * @param name its name
	 * @param attributes names and values, in turn
	 * @throws UncheckedIOException if that fails
	 */
	public void start(String name, @Nullable Object... attributes) {
		put(() -> {
			this.xml.writeStartElement(name);
			attributes(attributes);
			this.xml.writeCharacters("\n");
		});
	}

	/**
	 * Writes an element without content.
	 * @param name its name
	 * @param attributes names and values, in turn
	 * @throws UncheckedIOException if that fails
	 */
	public void empty(String name, @Nullable Object... attributes) {
		put(() -> {
			this.xml.writeEmptyElement(name);
			attributes(attributes);
			this.xml.writeCharacters("\n");
		});
	}

	/**
	 * Writes an element with text.
	 * @param name its name
	 * @param text its text
	 * @param attributes names and values, in turn
	 * @throws UncheckedIOException if that fails
	 */
	public void text(String name, String text, @Nullable Object... attributes) {
		put(() -> {
			this.xml.writeStartElement(name);
			attributes(attributes);
			this.xml.writeCharacters(clean(text));
		});
		end();
	}

	/**
	 * Ends the element that was begun last.
	 * @throws UncheckedIOException if that fails
	 */
	public void end() {
		put(() -> {
			this.xml.writeEndElement();
			this.xml.writeCharacters("\n");
		});
	}

	private void attributes(@Nullable Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				this.xml.writeAttribute(String.valueOf(attributes[i]), clean(String.valueOf(attributes[i + 1])));
			}
		}
	}

	private static void put(Part part) {
		try {
			part.write();
		}
		catch (XMLStreamException ex) {
			throw new UncheckedIOException(cause(ex));
		}
	}

	private static IOException cause(XMLStreamException ex) {
		return (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
	}

	private static String clean(String text) {
		return NOT_XML.matcher(text).replaceAll("\uFFFD");
	}

	/** A part of a document. */
	private interface Part {

		void write() throws XMLStreamException;

	}

}
