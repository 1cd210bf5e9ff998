package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trama.export.JsonOut;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.network.Citation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a graph as linked data in JSON-LD 1.1: organizations in org:, the plan's tree
 * and populations in skos:, where things come from in prov:, and the words behind each
 * link as Web Annotations (oa:) with selectors of position and quote. A relationship is a
 * statement; a tie, which has no direction, is something of its own. Measures, weights
 * and positions are Trama's own words. The context is part of the file.
 */
final class JsonLdWriter {

	/**
	 * What the labels of nodes are called in vocabularies that others know. A label that
	 * is missing here is Trama's own word alone.
	 */
	private static final Map<String, List<String>> TYPES = Map.ofEntries(
			Map.entry(Kind.PLAN.label(), List.of("skos:ConceptScheme")),
			Map.entry(Kind.EDITION.label(), List.of("prov:Entity", "schema:Report")),
			Map.entry(Kind.OBJECTIVE.label(), List.of("skos:Concept")),
			Map.entry(Kind.STRATEGY.label(), List.of("skos:Concept")),
			Map.entry(Kind.LINE.label(), List.of("skos:Concept")),
			Map.entry(Kind.ACTION.label(), List.of("prov:Entity", "schema:PlanAction")),
			Map.entry(Family.ACTOR.label(), List.of("org:Organization")),
			Map.entry(Kind.AGENCY.label(), List.of("schema:GovernmentOrganization")),
			Map.entry(Kind.PROGRAM.label(), List.of("schema:Project")),
			Map.entry(Kind.INSTRUMENT.label(), List.of("schema:CreativeWork")),
			Map.entry(Kind.FORUM.label(), List.of("org:OrganizationalCollaboration")),
			Map.entry(Family.POPULATION.label(), List.of("skos:Concept")),
			Map.entry(Family.PLACE.label(), List.of("schema:Place")),
			Map.entry(Kind.TARGET.label(), List.of("schema:QuantitativeValue")));

	private final JsonGenerator json;

	private JsonLdWriter(JsonGenerator json) {
		this.json = json;
	}

	static void write(GraphTable graph, Citation citation, OutputStream out) throws IOException {
		JsonOut.write(out, (json) -> new JsonLdWriter(json).write(graph, citation));
	}

	private void write(GraphTable graph, Citation citation) {
		this.json.writeStartObject();
		this.json.writeName("@context");
		this.json.writeRawValue(JsonLdContext.value());
		this.json.writeArrayPropertyStart("@graph");
		about(citation);
		graph.nodes(this::node);
		graph.links(graph.isDirected() ? this::statement : this::tie);
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void about(Citation citation) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "schema:Dataset");
		this.json.writeStringProperty("schema:url", citation.url());
		this.json.writeStringProperty("schema:softwareVersion", citation.version());
		this.json.writeArrayPropertyStart("STATED_IN");
		citation.data().forEach((data) -> {
			this.json.writeStartObject();
			this.json.writeStringProperty("@id", Kind.EDITION.address(data.edition()));
			this.json.writeStringProperty("sha256", data.sha256());
			this.json.writeEndObject();
		});
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private void node(GraphNode node) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", node.id().address());
		JsonOut.property(this.json, "@type", types(node.kind()));
		node.terms().forEach((term, value) -> JsonOut.property(this.json, term, value));
		this.json.writeEndObject();
	}

	/** What nodes of a kind are, in Trama's words and in other vocabularies'. */
	static List<String> types(Kind kind) {
		return kind.labels()
			.stream()
			.flatMap((label) -> Stream.concat(Stream.of("trama:" + label),
					TYPES.getOrDefault(label, List.of()).stream()))
			.toList();
	}

	private void statement(GraphLink link) {
		String source = link.source().address();
		String target = link.target().address();
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", source);
		this.json.writeStringProperty(link.kind(), target);
		this.json.writeEndObject();
		for (GraphLink.Words words : link.words()) {
			this.json.writeStartObject();
			this.json.writeStringProperty("@type", "oa:Annotation");
			this.json.writeStringProperty("subject", source);
			this.json.writeStringProperty("predicate", words.type());
			this.json.writeStringProperty("object", target);
			this.json.writeStringProperty("body", words.text().equals(source) ? target : source);
			text(words);
			this.json.writeEndObject();
		}
	}

	private void tie(GraphLink link) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "trama:Tie");
		JsonOut.property(this.json, "between", List.of(link.source().address(), link.target().address()));
		JsonOut.property(this.json, "weight", link.weight());
		JsonOut.property(this.json, "through", link.through());
		this.json.writeArrayPropertyStart("evidence");
		for (GraphLink.Words words : link.words()) {
			this.json.writeStartObject();
			this.json.writeStringProperty("@type", "oa:Annotation");
			this.json.writeStringProperty("predicate", words.type());
			text(words);
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	/** The target of an annotation: a text, and the words in it. */
	private void text(GraphLink.Words words) {
		this.json.writeObjectPropertyStart("about");
		this.json.writeStringProperty("in", words.text());
		this.json.writeArrayPropertyStart("selector");
		if (words.isInFile()) {
			this.json.writeStartObject();
			this.json.writeStringProperty("@type", "oa:TextPositionSelector");
			this.json.writeNumberProperty("start", words.quote().start());
			this.json.writeNumberProperty("end", words.quote().end());
			this.json.writeEndObject();
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "oa:TextQuoteSelector");
		this.json.writeStringProperty("exact", words.quote().text());
		this.json.writeEndObject();
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

}
