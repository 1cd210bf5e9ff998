package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * Writes a network as GEXF 1.3 with positions, colours by community and sizes by actions;
 * the evidence of a tie is a list of texts.
 */
final class NetworkGexf {

	private static final String GEXF = "http://gexf.net/1.3";

	private NetworkGexf() {
	}

	static void write(Network network, Citation citation, OutputStream out) throws IOException {
		XmlOut.write(out, (xml) -> {
			begin(xml, citation, "undirected");
			attributes(xml, "node", Attribute.OF_NODES);
			attributes(xml, "edge", Attribute.OF_EDGES);
			xml.start("nodes", "count", network.nodes().size()).line();
			for (Node node : network.nodes()) {
				node(xml, network, node);
			}
			xml.end();
			xml.start("edges", "count", network.edges().size()).line();
			for (Edge edge : network.edges()) {
				edge(xml, network, edge);
			}
			xml.end().end().end();
		});
	}

	static void begin(XmlOut xml, Citation citation, String edges) throws XMLStreamException {
		xml.start("gexf", "xmlns", GEXF, "xmlns:viz", GEXF + "/viz", "version", "1.3").line();
		xml.start("meta").line();
		xml.text("creator", "Trama " + citation.version());
		xml.text("description", About.of(citation));
		xml.end();
		xml.start("graph", "defaultedgetype", edges, "mode", "static").line();
	}

	private static void attributes(XmlOut xml, String of, List<? extends Attribute<?>> attributes)
			throws XMLStreamException {
		xml.start("attributes", "class", of).line();
		for (Attribute<?> attribute : attributes) {
			xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", attribute.type().word());
		}
		xml.end();
	}

	private static void node(XmlOut xml, Network network, Node node) throws XMLStreamException {
		xml.start("node", "id", network.id(node.thing()), "label", node.thing().label()).line();
		values(xml, network, node, Attribute.OF_NODES);
		NodeStyle look = NodeStyle.of(node);
		xml.empty("viz:color", "r", look.red(), "g", look.green(), "b", look.blue());
		// in Gephi up is more
		xml.empty("viz:position", "x", node.at().x(), "y", 0.0 - node.at().y(), "z", "0.0");
		xml.empty("viz:size", "value", look.size());
		xml.end();
	}

	private static void edge(XmlOut xml, Network network, Edge edge) throws XMLStreamException {
		String source = network.id(edge.source());
		String target = network.id(edge.target());
		xml.start("edge", "id", source + "~" + target, "source", source, "target", target, "weight", edge.weight(),
				"kind", edge.kind())
			.line();
		values(xml, network, edge, Attribute.OF_EDGES);
		xml.end();
	}

	private static <T> void values(XmlOut xml, Network network, T of, List<Attribute<T>> attributes)
			throws XMLStreamException {
		xml.start("attvalues").line();
		for (Attribute<T> attribute : attributes) {
			Object value = attribute.of().apply(network, of);
			if (value != null) {
				xml.empty("attvalue", "for", attribute.name(), "value",
						(value instanceof List<?> list) ? list(list) : value);
			}
		}
		xml.end();
	}

	/**
	 * A list as Gephi reads it: in brackets, each text in quotation marks.
	 */
	static String list(List<?> texts) {
		return texts.stream()
			.map((text) -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining(", ", "[", "]"));
	}

}
