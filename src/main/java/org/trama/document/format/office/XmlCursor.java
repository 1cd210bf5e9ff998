package org.trama.document.format.office;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.lang3.StringUtils;

/**
 * A place in an XML file that only moves forward. Loads nothing but the file itself.
 */
final class XmlCursor {

	private final XMLStreamReader xml;

	XmlCursor(byte[] bytes) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
	}

	/** Goes on; whether there is more. */
	boolean next() throws XMLStreamException {
		if (!this.xml.hasNext()) {
			return false;
		}
		this.xml.next();
		return true;
	}

	boolean isStart() {
		return this.xml.getEventType() == XMLStreamConstants.START_ELEMENT;
	}

	boolean isEnd() {
		return this.xml.getEventType() == XMLStreamConstants.END_ELEMENT;
	}

	/** The name of an element, without its prefix. */
	String name() {
		return this.xml.getLocalName();
	}

	/** An attribute whatever its prefix, empty if there is none. */
	String attribute(String name) {
		for (int index = 0; index < this.xml.getAttributeCount(); index++) {
			if (this.xml.getAttributeLocalName(index).equals(name)) {
				return this.xml.getAttributeValue(index);
			}
		}
		return "";
	}

	/** An attribute that is a number, another number if there is none. */
	int number(String name, int otherwise) {
		String value = attribute(name);
		return (StringUtils.isNumeric(value) && value.length() < 9) ? Integer.parseInt(value) : otherwise;
	}

	/** The characters here, empty at a tag. */
	String characters() {
		return this.xml.isCharacters() ? this.xml.getText() : "";
	}

	/** Goes behind the element that starts here. */
	void skip() throws XMLStreamException {
		for (int depth = 1; depth > 0 && next();) {
			depth += isStart() ? 1 : isEnd() ? -1 : 0;
		}
	}

}
