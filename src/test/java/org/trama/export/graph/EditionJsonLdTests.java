package org.trama.export.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.export.graph.GraphSource.SourceEnd;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.network.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/* Titanium names no successor of its own quads yet. */
@SuppressWarnings({ "deprecation", "removal" })
class EditionJsonLdTests {

	private static final SourceEnd AGENCY = new SourceEnd(Kind.AGENCY, "aaa");

	private static final SourceEnd ACTION = new SourceEnd(Kind.ACTION, "x-2020:1.1.1:1");

	@Test
	void shouldSayInStandardWordsWhatThingsAre() throws Exception {
		String out = written((graph) -> {
			graph.node(Kind.AGENCY, Map.of("id", "aaa", "name", "Agencia", "acronym", "AAA", "aliases",
					List.of("La Agencia"), "stems", "agenci"));
			graph.node(Kind.POPULATION, Map.of("id", "ninez", "name", "Niñez", "nameEn", "Children"));
			graph.relationship("BROADER", new SourceEnd(Kind.POPULATION, "ninez"),
					new SourceEnd(Kind.POPULATION, "gente"), Map.of());
			graph.relationship("PART_OF", AGENCY, new SourceEnd(Kind.AGENCY, "bbb"), Map.of());
		});
		assertThat(triples(out)).contains(
				"urn:trama:actor:aaa http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://www.w3.org/ns/org#Organization",
				"urn:trama:actor:aaa http://www.w3.org/1999/02/22-rdf-syntax-ns#type urn:trama:vocab:Agency",
				"urn:trama:actor:aaa http://www.w3.org/2004/02/skos/core#prefLabel Agencia",
				"urn:trama:actor:aaa http://www.w3.org/2004/02/skos/core#altLabel La Agencia",
				"urn:trama:population:ninez http://www.w3.org/2004/02/skos/core#prefLabel Children",
				"urn:trama:population:ninez http://www.w3.org/2004/02/skos/core#broader urn:trama:population:gente",
				"urn:trama:actor:aaa http://www.w3.org/ns/org#subOrganizationOf urn:trama:actor:bbb")
			.noneMatch((triple) -> triple.contains("agenci"));
	}

	@Test
	void shouldQuoteTheWordsBehindARelationshipAsAnAnnotation() throws Exception {
		String out = written((graph) -> {
			graph.relationship("LEADS", AGENCY, ACTION, Map.of("quote", "AAA", "start", 3L, "end", 6L, "moreQuotes",
					List.of("la Agencia"), "moreStarts", List.of(20L), "moreEnds", List.of(30L)));
		});
		Set<String> triples = triples(out);
		assertThat(triples).contains("urn:trama:actor:aaa urn:trama:vocab:leads urn:trama:action:x-2020:1.1.1:1")
			.anyMatch((triple) -> triple.endsWith("rdf-syntax-ns#predicate urn:trama:vocab:leads"))
			.anyMatch((triple) -> triple.endsWith("ns/oa#hasBody urn:trama:actor:aaa"))
			.anyMatch((triple) -> triple.endsWith("ns/oa#hasSource urn:trama:action:x-2020:1.1.1:1"))
			.anyMatch((triple) -> triple.endsWith("ns/oa#exact AAA"))
			.anyMatch((triple) -> triple.endsWith("ns/oa#exact la Agencia"))
			.anyMatch((triple) -> triple.endsWith("ns/oa#start 20"));
	}

	@Test
	void shouldGiveNoPositionOfWordsThatStandInNoTextOfTheFile() throws Exception {
		String out = written((graph) -> {
			graph.relationship("SCHEDULES", new SourceEnd(Kind.EDITION, "x-2020"), new SourceEnd(Kind.LINE, "x:1.1.1"),
					Map.of("quote", "Se realizarán acciones", "start", 0L, "end", 22L));
		});
		assertThat(triples(out)).contains("urn:trama:edition:x-2020 urn:trama:vocab:schedules urn:trama:line:x:1.1.1")
			.anyMatch((triple) -> triple.endsWith("ns/oa#hasSource urn:trama:edition:x-2020"))
			.noneMatch((triple) -> triple.contains("ns/oa#start"));
	}

	@Test
	void shouldGiveEveryWordThatItUsesAMeaning() throws Exception {
		assertThat(JsonLd.expand(JsonDocument.of(new StringReader(JsonLdContext.document()))).get()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOURCE_PAGE")
	void shouldGiveThingsOfEveryKindAnAddressAndATypeThatMeanSomething(Kind kind) throws Exception {
		String out = written((graph) -> graph.node(kind, Map.of("id", "x", "name", "X")));
		String node = "urn:trama:" + kind.address("x");
		assertThat(triples(out)).contains(node + " http://www.w3.org/2004/02/skos/core#prefLabel X")
			.contains(kind.labels()
				.stream()
				.map((label) -> node + " http://www.w3.org/1999/02/22-rdf-syntax-ns#type urn:trama:vocab:" + label)
				.toArray(String[]::new));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAS_SOURCE")
	void shouldLinkThingsByEveryRelationship(RelationshipType type) throws Exception {
		String out = written((graph) -> graph.relationship(type.type(), AGENCY, ACTION, Map.of()));
		assertThat(triples(out)).anyMatch((triple) -> triple.startsWith("urn:trama:actor:aaa ")
				&& triple.endsWith(" urn:trama:" + ACTION.address()));
	}

	private static String written(Consumer<InventedGraph> content) throws IOException {
		InventedGraph graph = new InventedGraph();
		content.accept(graph);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphFormat.JSONLD.write(GraphTable.of(graph), new Citation(Map.of(), "/somewhere", List.of(), "1.0"),
				ReadBack.STYLE, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Each as subject, predicate and object. */
	static Set<String> triples(String jsonLd) throws Exception {
		return JsonLd.toRdf(JsonDocument.of(new StringReader(jsonLd)))
			.get()
			.toList()
			.stream()
			.map(EditionJsonLdTests::told)
			.collect(Collectors.toSet());
	}

	private static String told(RdfNQuad quad) {
		return "%s %s %s".formatted(quad.getSubject().getValue(), quad.getPredicate().getValue(),
				quad.getObject().getValue());
	}

}
