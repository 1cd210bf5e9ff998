package org.trama.export.stratml;

import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements of StratML.
 */
final class StratMLElements {

	private final XMLStreamWriter xml;

	StratMLElements(XMLStreamWriter xml) {
		this.xml = xml;
	}

	void start(String root, String namespace, Map<String, String> attributes) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.setDefaultNamespace(namespace);
		this.xml.writeStartElement(root);
		this.xml.writeDefaultNamespace(namespace);
		attributes(attributes);
	}

	void start(String element) throws XMLStreamException {
		start(element, Map.of());
	}

	void start(String element, Map<String, String> attributes) throws XMLStreamException {
		this.xml.writeStartElement(element);
		attributes(attributes);
	}

	private void attributes(Map<String, String> attributes) throws XMLStreamException {
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			this.xml.writeAttribute(attribute.getKey(), attribute.getValue());
		}
	}

	void text(String element, String text) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	/**
	 * What goals and objectives begin with.
	 */
	void heading(String plan, String code, String title) throws XMLStreamException {
		text("Name", code);
		text("Description", title);
		text("Identifier", identifier(plan + ":" + code));
		text("SequenceIndicator", code);
	}

	/**
	 * An id as XML allows it: a letter first, no colons.
	 */
	static String identifier(String id) {
		return "trama_" + id.replaceAll("[^A-Za-z0-9._-]", "_");
	}

	void end() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	void close() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

}
