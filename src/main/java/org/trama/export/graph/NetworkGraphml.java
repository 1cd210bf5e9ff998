package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;

/**
 * Writes a network as GraphML in the form that most tools read: every key has a type, no
 * key is the graph's, nothing is of any vendor's. Lists are joined with semicolons.
 */
final class NetworkGraphml {

	private NetworkGraphml() {
	}

	static void write(Network network, Citation citation, OutputStream out) throws IOException {
		XmlOut.write(out, (xml) -> {
			begin(xml, citation);
			keys(xml);
			xml.start("graph", "id", "network", "edgedefault", "undirected").line();
			for (Node node : network.nodes()) {
				node(xml, network, node);
			}
			for (Edge edge : network.edges()) {
				edge(xml, network, edge);
			}
			xml.end().end();
		});
	}

	static void begin(XmlOut xml, Citation citation) throws XMLStreamException {
		xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").line();
		xml.text("desc", About.of(citation));
	}

	private static void keys(XmlOut xml) throws XMLStreamException {
		key(xml, "node", "label", "string");
		for (Attribute<Node> attribute : Attribute.OF_NODES) {
			key(xml, "node", attribute.name(), type(attribute.type()));
		}
		for (String number : List.of("x", "y", "size")) {
			key(xml, "node", number, "double");
		}
		for (String colour : List.of("r", "g", "b")) {
			key(xml, "node", colour, "int");
		}
		key(xml, "edge", "weight", "double");
		key(xml, "edge", "kind", "string");
		for (Attribute<Edge> attribute : Attribute.OF_EDGES) {
			key(xml, "edge", attribute.name(), type(attribute.type()));
		}
	}

	static void key(XmlOut xml, String of, String name, String type) throws XMLStreamException {
		xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
	}

	static String type(Attribute.Type type) {
		return switch (type) {
			case INTEGER -> "int";
			case DOUBLE -> "double";
			case BOOLEAN -> "boolean";
			case STRING, LISTSTRING -> "string";
		};
	}

	private static void node(XmlOut xml, Network network, Node node) throws XMLStreamException {
		xml.start("node", "id", network.id(node.thing())).line();
		data(xml, "node", "label", node.thing().label());
		values(xml, "node", network, node, Attribute.OF_NODES);
		NodeStyle look = NodeStyle.of(node);
		data(xml, "node", "x", node.at().x());
		// where up is more, as in Gephi
		data(xml, "node", "y", 0.0 - node.at().y());
		data(xml, "node", "size", look.size());
		data(xml, "node", "r", look.red());
		data(xml, "node", "g", look.green());
		data(xml, "node", "b", look.blue());
		xml.end();
	}

	private static void edge(XmlOut xml, Network network, Edge edge) throws XMLStreamException {
		String source = network.id(edge.source());
		String target = network.id(edge.target());
		xml.start("edge", "id", source + "~" + target, "source", source, "target", target).line();
		data(xml, "edge", "weight", edge.weight());
		data(xml, "edge", "kind", edge.kind());
		values(xml, "edge", network, edge, Attribute.OF_EDGES);
		xml.end();
	}

	private static <T> void values(XmlOut xml, String kind, Network network, T of, List<Attribute<T>> attributes)
			throws XMLStreamException {
		for (Attribute<T> attribute : attributes) {
			Object value = attribute.of().apply(network, of);
			if (value != null) {
				data(xml, kind, attribute.name(), value);
			}
		}
	}

	static void data(XmlOut xml, String of, String name, Object value) throws XMLStreamException {
		xml.text("data", Attribute.plain(value), "key", of + "-" + name);
	}

}
