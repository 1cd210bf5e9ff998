package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a network as the JSON that Cytoscape and Cytoscape.js read.
 */
final class NetworkCytoscape {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private NetworkCytoscape() {
	}

	static void write(Network network, Citation citation, OutputStream out) throws IOException {
		write(citation, out, (json) -> {
			json.writeArrayPropertyStart("nodes");
			network.nodes().forEach((node) -> node(json, network, node));
			json.writeEndArray();
			json.writeArrayPropertyStart("edges");
			network.edges().forEach((edge) -> edge(json, network, edge));
			json.writeEndArray();
		});
	}

	static void write(Citation citation, OutputStream out, Consumer<JsonGenerator> elements) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			json.writeStartObject();
			about(json, citation);
			json.writeObjectPropertyStart("elements");
			elements.accept(json);
			json.writeEndObject();
			json.writeEndObject();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	private static void about(JsonGenerator json, Citation citation) {
		json.writeObjectPropertyStart("data");
		json.writeStringProperty("name", "Trama " + citation.url());
		json.writeStringProperty("url", citation.url());
		json.writeStringProperty("version", citation.version());
		json.writeArrayPropertyStart("editions");
		citation.data().forEach((data) -> json.writeString(data.edition() + " sha256:" + data.sha256()));
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void node(JsonGenerator json, Network network, Node node) {
		json.writeStartObject();
		json.writeObjectPropertyStart("data");
		json.writeStringProperty("id", network.id(node.thing()));
		json.writeStringProperty("label", node.thing().label());
		values(json, network, node, Attribute.OF_NODES);
		json.writeEndObject();
		json.writeObjectPropertyStart("position");
		json.writeNumberProperty("x", node.at().x());
		json.writeNumberProperty("y", node.at().y());
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void edge(JsonGenerator json, Network network, Edge edge) {
		String source = network.id(edge.source());
		String target = network.id(edge.target());
		json.writeStartObject();
		json.writeObjectPropertyStart("data");
		json.writeStringProperty("id", source + "~" + target);
		json.writeStringProperty("source", source);
		json.writeStringProperty("target", target);
		json.writeNumberProperty("weight", edge.weight());
		json.writeStringProperty("kind", edge.kind());
		values(json, network, edge, Attribute.OF_EDGES);
		json.writeEndObject();
		json.writeEndObject();
	}

	private static <T> void values(JsonGenerator json, Network network, T of, List<Attribute<T>> attributes) {
		for (Attribute<T> attribute : attributes) {
			value(json, attribute.name(), attribute.of().apply(network, of));
		}
	}

	static void value(JsonGenerator json, String name, @Nullable Object value) {
		if (value instanceof Integer whole) {
			json.writeNumberProperty(name, whole);
		}
		else if (value instanceof Long whole) {
			json.writeNumberProperty(name, whole);
		}
		else if (value instanceof Double number) {
			json.writeNumberProperty(name, number);
		}
		else if (value instanceof Boolean truth) {
			json.writeBooleanProperty(name, truth);
		}
		else if (value instanceof List<?> list) {
			json.writeArrayPropertyStart(name);
			list.forEach((text) -> json.writeString(text.toString()));
			json.writeEndArray();
		}
		else if (value != null) {
			json.writeStringProperty(name, value.toString());
		}
	}

}
