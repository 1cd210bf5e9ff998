package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.trama.export.JsonOut;
import org.trama.network.Citation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a graph as the JSON that Cytoscape and Cytoscape.js read.
 */
final class CytoscapeWriter {

	private final JsonGenerator json;

	private CytoscapeWriter(JsonGenerator json) {
		this.json = json;
	}

	static void write(GraphTable graph, Citation citation, OutputStream out) throws IOException {
		JsonOut.write(out, (json) -> new CytoscapeWriter(json).write(graph, citation));
	}

	private void write(GraphTable graph, Citation citation) {
		this.json.writeStartObject();
		about(citation);
		this.json.writeObjectPropertyStart("elements");
		this.json.writeArrayPropertyStart("nodes");
		graph.nodes(this::node);
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("edges");
		graph.links(this::link);
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	private void about(Citation citation) {
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("name", "Trama " + citation.url());
		this.json.writeStringProperty("url", citation.url());
		this.json.writeStringProperty("version", citation.version());
		JsonOut.property(this.json, "editions", citation.data().stream().map(About::text).toList());
		this.json.writeEndObject();
	}

	private void node(GraphNode node) {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("id", node.id().text());
		this.json.writeStringProperty("label", node.label());
		values(node.values());
		this.json.writeEndObject();
		NodeStyle style = node.style();
		if (style != null) {
			this.json.writeObjectPropertyStart("position");
			this.json.writeNumberProperty("x", style.x());
			this.json.writeNumberProperty("y", style.y());
			this.json.writeEndObject();
		}
		this.json.writeEndObject();
	}

	private void link(GraphLink link) {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("id", link.id());
		this.json.writeStringProperty("source", link.source().text());
		this.json.writeStringProperty("target", link.target().text());
		JsonOut.property(this.json, "weight", link.weight());
		this.json.writeStringProperty("kind", link.kind());
		values(link.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	private void values(Map<String, Object> values) {
		values.forEach((name, value) -> JsonOut.property(this.json, name, value));
	}

}
