package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.trama.export.XmlOut;
import org.trama.network.Citation;

/**
 * Writes a graph as GEXF 1.3: every link has a kind, and lists, such as the words that
 * state it, are lists of texts.
 */
final class GexfWriter {

	private static final String GEXF = "http://gexf.net/1.3";

	private final XmlOut xml;

	private GexfWriter(XmlOut xml) {
		this.xml = xml;
	}

	static void write(GraphTable graph, Citation citation, OutputStream out) throws IOException {
		XmlOut.write(out, (xml) -> new GexfWriter(xml).write(graph, citation));
	}

	private void write(GraphTable graph, Citation citation) {
		this.xml.start("gexf", "xmlns", GEXF, "xmlns:viz", GEXF + "/viz", "version", "1.3");
		this.xml.start("meta");
		this.xml.text("creator", "Trama " + citation.version());
		this.xml.text("description", About.text(citation));
		this.xml.end();
		this.xml.start("graph", "defaultedgetype", graph.isDirected() ? "directed" : "undirected", "mode", "static");
		columns("node", graph.nodeColumns());
		columns("edge", graph.linkColumns());
		this.xml.start("nodes", "count", graph.nodeCount());
		graph.nodes(this::node);
		this.xml.end();
		this.xml.start("edges", "count", graph.linkCount());
		graph.links(this::link);
		this.xml.end();
		this.xml.end();
		this.xml.end();
	}

	private void columns(String of, List<GraphColumn> columns) {
		this.xml.start("attributes", "class", of);
		columns.forEach((column) -> this.xml.empty("attribute", "id", column.name(), "title", column.name(), "type",
				column.type().word()));
		this.xml.end();
	}

	private void node(GraphNode node) {
		this.xml.start("node", "id", node.id().text(), "label", node.label());
		values(node.values());
		NodeStyle style = node.style();
		if (style != null) {
			this.xml.empty("viz:color", "r", style.red(), "g", style.green(), "b", style.blue());
			this.xml.empty("viz:position", "x", style.x(), "y", style.up(), "z", "0.0");
			this.xml.empty("viz:size", "value", style.size());
		}
		this.xml.end();
	}

	private void link(GraphLink link) {
		this.xml.start("edge", "id", link.id(), "source", link.source().text(), "target", link.target().text(),
				"weight", link.weight(), "kind", link.kind());
		values(link.values());
		this.xml.end();
	}

	private void values(Map<String, Object> values) {
		this.xml.start("attvalues");
		values.forEach((name, value) -> this.xml.empty("attvalue", "for", name, "value",
				(value instanceof List<?> list) ? list(list) : value));
		this.xml.end();
	}

	/**
	 * A list as Gephi reads it: in brackets, each text in quotation marks.
	 */
	private static String list(List<?> texts) {
		return texts.stream()
			.map((text) -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining(", ", "[", "]"));
	}

}
