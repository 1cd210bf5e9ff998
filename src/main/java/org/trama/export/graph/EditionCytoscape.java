package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.trama.network.Citation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a whole edition as the JSON that Cytoscape and Cytoscape.js read.
 */
final class EditionCytoscape extends EditionFile {

	private final JsonGenerator json;

	private EditionCytoscape(JsonGenerator json) {
		this.json = json;
	}

	static void write(GraphSource source, Citation citation, OutputStream out) throws IOException {
		NetworkCytoscape.write(citation, out, (json) -> {
			json.writeArrayPropertyStart("nodes");
			try (EditionCytoscape file = new EditionCytoscape(json)) {
				source.read(file);
			}
		});
	}

	@Override
	void thing(EditionThing thing) {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("id", thing.id());
		this.json.writeStringProperty("label", thing.label());
		values(thing.values());
	}

	@Override
	void beginLinks() {
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("edges");
	}

	@Override
	void link(EditionLink link) {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("id", link.id());
		this.json.writeStringProperty("source", link.source());
		this.json.writeStringProperty("target", link.target());
		this.json.writeStringProperty("kind", link.kind());
		values(link.values());
	}

	private void values(Map<String, Object> values) {
		values.forEach((name, value) -> NetworkCytoscape.value(this.json, name, value));
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	void endLinks() {
		this.json.writeEndArray();
	}

}
