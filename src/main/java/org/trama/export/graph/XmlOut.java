package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML as it comes, one element a line. What XML can't hold, such as control
 * characters, becomes the replacement character.
 */
final class XmlOut {

	private static final String NOT_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

	private final XMLStreamWriter xml;

	private XmlOut(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * Writes a document in UTF-8 and leaves the stream open.
	 */
	static void write(OutputStream out, Document document) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeCharacters("\n");
			document.write(new XmlOut(xml));
			xml.writeEndDocument();
			xml.flush();
		}
		catch (XMLStreamException ex) {
			throw cause(ex);
		}
	}

	/**
	 * Writes where only unchecked exceptions may be thrown.
	 */
	void unchecked(Document part) {
		try {
			part.write(this);
		}
		catch (XMLStreamException ex) {
			throw new UncheckedIOException(cause(ex));
		}
	}

	private static IOException cause(XMLStreamException ex) {
		return (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
	}

	/**
	 * Begins an element.
	 * @param name its name
	 * @param attributes names and values, in turn
	 */
	XmlOut start(String name, Object... attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		return attributes(attributes);
	}

	/**
	 * An element without content.
	 * @param name its name
	 * @param attributes names and values, in turn
	 */
	XmlOut empty(String name, Object... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		return attributes(attributes).line();
	}

	/**
	 * An element with text.
	 */
	XmlOut text(String name, String text, Object... attributes) throws XMLStreamException {
		start(name, attributes);
		this.xml.writeCharacters(clean(text));
		return end();
	}

	XmlOut end() throws XMLStreamException {
		this.xml.writeEndElement();
		return line();
	}

	XmlOut line() throws XMLStreamException {
		this.xml.writeCharacters("\n");
		return this;
	}

	private XmlOut attributes(Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i].toString(), clean(attributes[i + 1].toString()));
		}
		return this;
	}

	private static String clean(String text) {
		return text.replaceAll(NOT_XML, "\uFFFD");
	}

	/** What stands in a document. */
	interface Document {

		void write(XmlOut xml) throws XMLStreamException;

	}

}
