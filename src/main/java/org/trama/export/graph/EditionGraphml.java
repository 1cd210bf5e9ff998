package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.trama.network.Citation;

/**
 * Writes a whole edition as GraphML with directed links, in the same form as networks.
 */
final class EditionGraphml extends EditionFile {

	private final XmlOut xml;

	private EditionGraphml(XmlOut xml) {
		this.xml = xml;
	}

	static void write(GraphSource source, Citation citation, OutputStream out) throws IOException {
		EditionColumns columns = EditionColumns.of(source);
		XmlOut.write(out, (xml) -> {
			NetworkGraphml.begin(xml, citation);
			NetworkGraphml.key(xml, "node", "label", "string");
			keys(xml, "node", columns.things());
			NetworkGraphml.key(xml, "edge", "kind", "string");
			keys(xml, "edge", columns.links());
			xml.start("graph", "id", "edition", "edgedefault", "directed").line();
			try (EditionGraphml file = new EditionGraphml(xml)) {
				source.read(file);
			}
			xml.end().end();
		});
	}

	private static void keys(XmlOut xml, String of, Map<String, Attribute.Type> columns) throws XMLStreamException {
		for (Map.Entry<String, Attribute.Type> column : columns.entrySet()) {
			NetworkGraphml.key(xml, of, column.getKey(), NetworkGraphml.type(column.getValue()));
		}
	}

	@Override
	void thing(EditionThing thing) {
		this.xml.unchecked((out) -> {
			out.start("node", "id", thing.id()).line();
			NetworkGraphml.data(out, "node", "label", thing.label());
			values(out, "node", thing.values());
			out.end();
		});
	}

	@Override
	void link(EditionLink link) {
		this.xml.unchecked((out) -> {
			out.start("edge", "id", link.id(), "source", link.source(), "target", link.target()).line();
			NetworkGraphml.data(out, "edge", "kind", link.kind());
			values(out, "edge", link.values());
			out.end();
		});
	}

	private static void values(XmlOut xml, String of, Map<String, Object> values) throws XMLStreamException {
		for (Map.Entry<String, Object> value : values.entrySet()) {
			NetworkGraphml.data(xml, of, value.getKey(), value.getValue());
		}
	}

}
