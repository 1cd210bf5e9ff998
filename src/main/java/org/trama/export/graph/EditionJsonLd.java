package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.trama.network.Citation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an edition as linked data in JSON-LD 1.1: organizations in org:, the plan's tree
 * and populations in skos:, where things come from in prov:, and the words behind each
 * relationship as Web Annotations (oa:) with selectors of position and quote. The context
 * is part of the file. What there is only for search or only inside Trama is left out,
 * and so are the document's pages.
 */
public final class EditionJsonLd implements GraphFile {

	/**
	 * What words stand in. Those of an edition's own, such as a line's status, have no
	 * offsets into a text that is here.
	 */
	private static final Set<String> TEXTS = Set.of("Action", "ActionLine", "Edition");

	private static final Map<String, List<String>> TYPES = Map.ofEntries(
			Map.entry("Plan", List.of("skos:ConceptScheme")),
			Map.entry("Edition", List.of("prov:Entity", "schema:Report")),
			Map.entry("Objective", List.of("skos:Concept")), Map.entry("Strategy", List.of("skos:Concept")),
			Map.entry("ActionLine", List.of("skos:Concept")), Map.entry("Actor", List.of("org:Organization")),
			Map.entry("Agency", List.of("schema:GovernmentOrganization")),
			Map.entry("Program", List.of("schema:Project")), Map.entry("Instrument", List.of("schema:CreativeWork")),
			Map.entry("Forum", List.of("org:OrganizationalCollaboration")),
			Map.entry("Population", List.of("skos:Concept")), Map.entry("Place", List.of("schema:Place")),
			Map.entry("Action", List.of("prov:Entity", "schema:PlanAction")),
			Map.entry("Target", List.of("schema:QuantitativeValue")));

	private final JsonGenerator json;

	private EditionJsonLd(JsonGenerator json) {
		this.json = json;
	}

	static void write(GraphSource source, Citation citation, OutputStream out) throws IOException {
		JsonLdFile.write(citation, out, (json) -> source.read(new EditionJsonLd(json)));
	}

	/**
	 * The context, as a JSON-LD document of its own.
	 */
	public static String context() {
		return JsonLdFile.context();
	}

	@Override
	public void node(List<String> labels, Map<String, Object> properties) {
		if (labels.contains("SourcePage")) {
			return;
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", new End(labels.get(0), String.valueOf(properties.get("id"))).address());
		this.json.writeArrayPropertyStart("@type");
		types(labels).forEach(this.json::writeString);
		this.json.writeEndArray();
		new TreeMap<>(properties).forEach((name, value) -> {
			if (!EditionThing.INSIDE.contains(name)) {
				this.json.writeName(name);
				value(value);
			}
		});
		this.json.writeEndObject();
	}

	@Override
	public void relationship(String type, End from, End to, Map<String, Object> properties) {
		if (to.label().equals("SourcePage")) {
			return;
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", from.address());
		this.json.writeStringProperty(type, to.address());
		this.json.writeEndObject();
		for (QuotedWords words : QuotedWords.of(properties)) {
			annotation(type, from, to, words);
		}
	}

	/** What nodes with these labels are, in Trama's words and in other vocabularies'. */
	static List<String> types(List<String> labels) {
		return labels.stream()
			.flatMap((label) -> Stream.concat(Stream.of("trama:" + label),
					TYPES.getOrDefault(label, List.of()).stream()))
			.toList();
	}

	/** Says with which words a relationship is stated, and where they stand. */
	private void annotation(String type, End from, End to, QuotedWords words) {
		boolean forwards = TEXTS.contains(from.label());
		End text = forwards ? from : to;
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "oa:Annotation");
		this.json.writeStringProperty("subject", from.address());
		this.json.writeStringProperty("predicate", type);
		this.json.writeStringProperty("object", to.address());
		this.json.writeStringProperty("body", (forwards ? to : from).address());
		JsonLdFile.target(this.json, text.address(), !text.label().equals("Edition"), words);
		this.json.writeEndObject();
	}

	private void value(Object value) {
		if (value instanceof Collection<?> list) {
			this.json.writeStartArray();
			list.forEach(this::value);
			this.json.writeEndArray();
		}
		else if (value instanceof Long number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Double number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Boolean truth) {
			this.json.writeBoolean(truth);
		}
		else {
			this.json.writeString(value.toString());
		}
	}

	@Override
	public void close() {
		// whoever began the file ends it
	}

}
