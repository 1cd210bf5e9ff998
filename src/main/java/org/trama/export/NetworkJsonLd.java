package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.Network;
import org.trama.network.Node;
import org.trama.question.Evidence;
import org.trama.question.Quotation;
import org.trama.question.Thing;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a network as linked data in JSON-LD 1.1: its nodes under the addresses that they
 * have in the linked data of a whole edition, each tie as something of its own with what
 * it is made through, and the words that show it as Web Annotations. Measures, weights
 * and positions are Trama's own words.
 */
final class NetworkJsonLd {

	/** The labels of a kind's nodes in the graph, the one that ids belong to first. */
	private static final Map<String, List<String>> LABELS = Map.of("agency", List.of("Actor", "Agency"), "organization",
			List.of("Actor", "Organization"), "program", List.of("Initiative", "Program"), "instrument",
			List.of("Initiative", "Instrument"), "forum", List.of("Initiative", "Forum"), "population",
			List.of("Population"), "place", List.of("Place"), "line", List.of("ActionLine"), "strategy",
			List.of("Strategy"), "action", List.of("Action"));

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
		Thing thing = node.thing();
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", address(thing));
		texts("@type", EditionJsonLd.types(labels(thing)));
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

	private static String address(Thing thing) {
		return new GraphFile.End(labels(thing).get(0), thing.id()).address();
	}

	private static List<String> labels(Thing thing) {
		return Objects.requireNonNull(LABELS.get(thing.kind()), thing.kind());
	}

}
