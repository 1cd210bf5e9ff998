package org.trama.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an edition as linked data in JSON-LD 1.1: organizations in org:, the plan's tree
 * and populations in skos:, where things come from in prov:, and the words behind each
 * relationship as Web Annotations (oa:) with selectors of position and quote. The context
 * is part of the file. What there is only for search or only inside Trama is left out,
 * and so are the document's pages.
 */
public final class EditionJsonLd implements GraphFile {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

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

	/**
	 * Begins a file.
	 * @param out where to write it; stays open
	 */
	public EditionJsonLd(Writer out) {
		this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
		this.json.writeStartObject();
		this.json.writeName("@context");
		this.json.writeRawValue(contextAlone());
		this.json.writeArrayPropertyStart("@graph");
	}

	/**
	 * The context, as a JSON-LD document of its own.
	 */
	public static String context() {
		try (InputStream context = EditionJsonLd.class.getResourceAsStream("context.jsonld")) {
			return new String(Objects.requireNonNull(context).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The context is part of the product", ex);
		}
	}

	/** What stands behind {@code "@context":} in it. */
	private static String contextAlone() {
		String whole = context();
		return whole.substring(whole.indexOf('{', whole.indexOf("\"@context\"")), whole.lastIndexOf('}')).strip();
	}

	@Override
	public void node(List<String> labels, Map<String, Object> properties) {
		if (labels.contains("SourcePage")) {
			return;
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", new End(labels.get(0), String.valueOf(properties.get("id"))).address());
		this.json.writeArrayPropertyStart("@type");
		for (String label : labels) {
			this.json.writeString("trama:" + label);
			TYPES.getOrDefault(label, List.of()).forEach(this.json::writeString);
		}
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
		this.json.writeObjectPropertyStart("about");
		this.json.writeStringProperty("in", text.address());
		this.json.writeArrayPropertyStart("selector");
		if (!text.label().equals("Edition")) {
			position(words);
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "oa:TextQuoteSelector");
		this.json.writeStringProperty("exact", words.quote());
		this.json.writeEndObject();
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	private void position(QuotedWords words) {
		this.json.writeStartObject();
		this.json.writeStringProperty("@type", "oa:TextPositionSelector");
		this.json.writeNumberProperty("start", words.start());
		this.json.writeNumberProperty("end", words.end());
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
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.close();
	}

}
