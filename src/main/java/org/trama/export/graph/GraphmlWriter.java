package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.trama.export.XmlOut;
import org.trama.export.table.CellText;
import org.trama.network.Citation;

/**
 * Writes a graph as GraphML in the form that most tools read: every key has a type, no
 * key is the graph's, nothing is of any vendor's. Lists are joined with semicolons.
 */
final class GraphmlWriter {

	private static final String NODE = "node";

	private static final String EDGE = "edge";

	private final XmlOut xml;

	private GraphmlWriter(XmlOut xml) {
		this.xml = xml;
	}

	static void write(GraphTable graph, Citation citation, OutputStream out) throws IOException {
		XmlOut.write(out, (xml) -> new GraphmlWriter(xml).write(graph, citation));
	}

	private void write(GraphTable graph, Citation citation) {
		this.xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
		this.xml.text("desc", About.text(citation));
		nodeKeys(graph);
		linkKeys(graph);
		this.xml.start("graph", "id", graph.name(), "edgedefault", graph.isDirected() ? "directed" : "undirected");
		graph.nodes(this::node);
		graph.links(this::link);
		this.xml.end();
		this.xml.end();
	}

	private void nodeKeys(GraphTable graph) {
		key(NODE, "label", "string");
		graph.nodeColumns().forEach((column) -> key(NODE, column.name(), type(column.type())));
		if (graph.isDrawn()) {
			List.of("x", "y", "size").forEach((number) -> key(NODE, number, "double"));
			List.of("r", "g", "b").forEach((colour) -> key(NODE, colour, "int"));
		}
	}

	private void linkKeys(GraphTable graph) {
		if (graph.isWeighted()) {
			key(EDGE, "weight", "double");
		}
		key(EDGE, "kind", "string");
		graph.linkColumns().forEach((column) -> key(EDGE, column.name(), type(column.type())));
	}

	private void key(String of, String name, String type) {
		this.xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
	}

	private static String type(GraphColumn.Type type) {
		return switch (type) {
			case INTEGER -> "int";
			case DOUBLE -> "double";
			case BOOLEAN -> "boolean";
			case STRING, LISTSTRING -> "string";
		};
	}

	private void node(GraphNode node) {
		this.xml.start(NODE, "id", node.id().text());
		data(NODE, "label", node.label());
		values(NODE, node.values());
		NodeStyle style = node.style();
		if (style != null) {
			data(NODE, "x", style.x());
			data(NODE, "y", style.up());
			data(NODE, "size", style.size());
			data(NODE, "r", style.red());
			data(NODE, "g", style.green());
			data(NODE, "b", style.blue());
		}
		this.xml.end();
	}

	private void link(GraphLink link) {
		this.xml.start(EDGE, "id", link.id(), "source", link.source().text(), "target", link.target().text());
		Double weight = link.weight();
		if (weight != null) {
			data(EDGE, "weight", weight);
		}
		data(EDGE, "kind", link.kind());
		values(EDGE, link.values());
		this.xml.end();
	}

	private void values(String of, Map<String, Object> values) {
		values.forEach((name, value) -> data(of, name, value));
	}

	private void data(String of, String name, Object value) {
		this.xml.text("data", CellText.plain(value), "key", of + "-" + name);
	}

}
