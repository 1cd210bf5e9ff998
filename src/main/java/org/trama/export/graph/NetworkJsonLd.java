package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Quotation;
import org.trama.model.Reference;
import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a network as linked data in JSON-LD 1.1: its nodes under the addresses that they
 * have in the linked data of a whole edition, each tie as something of its own with what
 * it is made through, and the words that show it as Web Annotations. Measures, weights
 * and positions are Trama's own words.
 */
final class NetworkJsonLd {

	private final JsonGenerator json;

	private final Network network;

	private NetworkJsonLd(JsonGenerator json, Network network) {
		this.json = json;
		this.network = network;
	}

	static void write(Network network, Citation citation, OutputStream out) throws IOException {
		JsonLdFile.write(citation, out, (json) -> {
			NetworkJsonLd file = new NetworkJsonLd(json, network);
			network.nodes().forEach(file::node);
			network.edges().forEach(file::tie);
		});
	}

	private void node(Node node) {
		Reference thing = node.thing();
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", address(thing));
		texts("@type", EditionJsonLd.types(kind(thing).labels()));
		this.json.writeStringProperty("name", thing.name());
		this.json.writeStringProperty("acronym", thing.label());
		Attribute.OF_NODES.stream()
			.filter((attribute) -> attribute.type() != Attribute.Type.STRING)
			.forEach((attribute) -> NetworkCytoscape.value(this.json, attribute.name(),
					attribute.of().apply(this.network, node)));
		this.json.writeNumberProperty("x", node.at().x());
		this.json.writeNumberProperty("y", node.at().y());
		this.json.writeEndObject();
	}

	private void tie(Edge edge) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "trama:Tie");
		texts("between", List.of(address(edge.source()), address(edge.target())));
		this.json.writeNumberProperty("weight", edge.weight());
		texts("through", edge.shared().stream().map(NetworkJsonLd::address).toList());
		this.json.writeArrayPropertyStart("evidence");
		for (Evidence evidence : this.network.evidence(edge)) {
			evidence.quotes().forEach((quote) -> annotation(evidence, quote));
		}
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void annotation(Evidence evidence, Quotation quote) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "oa:Annotation");
		this.json.writeStringProperty("predicate", quote.type());
		JsonLdFile.target(this.json, "action:" + evidence.action(), true,
				new QuotedWords(quote.quote(), quote.start(), quote.end()));
		this.json.writeEndObject();
	}

	private void texts(String name, List<String> texts) {
		this.json.writeArrayPropertyStart(name);
		texts.forEach(this.json::writeString);
		this.json.writeEndArray();
	}

	private static String address(Reference thing) {
		return kind(thing).address(thing.id());
	}

	private static Kind kind(Reference thing) {
		return Kind.ofWord(thing.kind()).orElseThrow();
	}

}
