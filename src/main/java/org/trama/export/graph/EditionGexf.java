package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.trama.network.Citation;

/**
 * Writes a whole edition as GEXF 1.3: every link has a kind, and the words that state it
 * as a list of texts.
 */
final class EditionGexf extends EditionFile {

	private final XmlOut xml;

	private EditionGexf(XmlOut xml) {
		this.xml = xml;
	}

	static void write(GraphSource source, Citation citation, OutputStream out) throws IOException {
		EditionColumns columns = EditionColumns.of(source);
		XmlOut.write(out, (xml) -> {
			NetworkGexf.begin(xml, citation, "directed");
			attributes(xml, "node", columns.things());
			attributes(xml, "edge", columns.links());
			xml.start("nodes").line();
			try (EditionGexf file = new EditionGexf(xml)) {
				source.read(file);
			}
			xml.end().end();
		});
	}

	private static void attributes(XmlOut xml, String of, Map<String, Attribute.Type> columns)
			throws XMLStreamException {
		xml.start("attributes", "class", of).line();
		for (Map.Entry<String, Attribute.Type> column : columns.entrySet()) {
			xml.empty("attribute", "id", column.getKey(), "title", column.getKey(), "type", column.getValue().word());
		}
		xml.end();
	}

	@Override
	void thing(EditionThing thing) {
		this.xml.unchecked((out) -> {
			out.start("node", "id", thing.id(), "label", thing.label()).line();
			values(out, thing.values());
			out.end();
		});
	}

	@Override
	void beginLinks() {
		this.xml.unchecked((out) -> out.end().start("edges").line());
	}

	@Override
	void link(EditionLink link) {
		this.xml.unchecked((out) -> {
			out.start("edge", "id", link.id(), "source", link.source(), "target", link.target(), "kind", link.kind())
				.line();
			values(out, link.values());
			out.end();
		});
	}

	@Override
	void endLinks() {
		this.xml.unchecked(XmlOut::end);
	}

	private static void values(XmlOut xml, Map<String, Object> values) throws XMLStreamException {
		xml.start("attvalues").line();
		for (Map.Entry<String, Object> value : values.entrySet()) {
			xml.empty("attvalue", "for", value.getKey(), "value",
					(value.getValue() instanceof List<?> list) ? NetworkGexf.list(list) : value.getValue());
		}
		xml.end();
	}

}
