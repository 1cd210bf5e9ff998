package org.trama.export.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.ValidationDriver;
import org.apache.commons.csv.CSVRecord;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trama.export.graph.GraphSource.SourceEnd;
import org.trama.model.CitedEdition;
import org.trama.model.Kind;
import org.trama.network.Citation;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EditionFormatTests {

	private static final SourceEnd AGENCY = new SourceEnd(Kind.AGENCY, "aaa");

	private static final SourceEnd ACTION = new SourceEnd(Kind.ACTION, "x-2020:1.1.1:1");

	private static final SourceEnd LINE = new SourceEnd(Kind.LINE, "x:1.1.1");

	private static final SourceEnd PAGE = new SourceEnd(Kind.SOURCE_PAGE, "x-2020:1");

	private static final Citation CITATION = new Citation(Map.of("edition", List.of("x-2020")),
			"/api/editions/x-2020/graph?format=any", List.of(new CitedEdition("x-2020", "0".repeat(64))), "1.0");

	private static void read(InventedGraph graph) {
		graph.node(Kind.LINE, Map.of("id", LINE.id(), "code", "1.1.1", "title", "Línea", "stems", "line"));
		graph.node(Kind.AGENCY, Map.of("id", "aaa", "name", "=Agencia <\"A\"> & \u0001", "acronym", "AAA", "aliases",
				List.of("La \"Agencia\"", "b\\c")));
		graph.node(Kind.ACTION,
				new HashMap<>(Map.of("id", ACTION.id(), "text", "La AAA hará.", "firstLine", 7L, "about", "aaa")));
		graph.node(Kind.SOURCE_PAGE, Map.of("id", PAGE.id(), "text", "…"));
		graph.relationship("LEADS", AGENCY, ACTION,
				new LinkedHashMap<>(Map.of("quote", "AAA", "start", 3L, "end", 6L, "origin", "extracted", "moreQuotes",
						List.of("ella"), "moreStarts", List.of(20L), "moreEnds", List.of(24L))));
		graph.relationship("ADVANCES", ACTION, LINE, Map.of());
		graph.relationship("SCHEDULES", new SourceEnd(Kind.EDITION, "x-2020"), LINE, Map.of("planned", true));
		graph.relationship("HAS_SOURCE", new SourceEnd(Kind.EDITION, "x-2020"), PAGE, Map.of());
	}

	private static InventedGraph whole() {
		InventedGraph graph = new InventedGraph();
		graph.node(Kind.EDITION, Map.of("id", "x-2020", "title", "Edición", "year", 2020L));
		read(graph);
		return graph;
	}

	@Test
	void shouldWriteGexfThatIsValid() throws Exception {
		ValidationDriver validator = new ValidationDriver(PropertyMap.EMPTY);
		validator
			.loadSchema(new InputSource(EditionFormatTests.class.getResource("/gexf-1.3/gexf.rng").toExternalForm()));
		assertThat(validator.validate(new InputSource(new ByteArrayInputStream(write(GraphFormat.GEXF))))).isTrue();
	}

	@Test
	void shouldWriteGexfThatGephiReadsBack() throws Exception {
		ContainerUnloader read = ReadBack.gephi(new ImporterGEXF(), write(GraphFormat.GEXF));
		check(read, "");
		EdgeDraft leads = edges(read).get("actor:aaa action:x-2020:1.1.1:1");
		assertThat(leads.getType()).isEqualTo("LEADS");
		assertThat((String[]) leads.getValue("evidence")).containsExactly("AAA", "ella");
		assertThat((String[]) leads.getValue("offsets")).containsExactly("3-6", "20-24");
		assertThat((String[]) nodes(read).get("actor:aaa").getValue("aliases")).containsExactly("La \"Agencia\"",
				"b\\c");
	}

	@Test
	void shouldWriteGraphmlThatGephiReadsBack() throws Exception {
		ContainerUnloader read = ReadBack.gephi(new ImporterGraphML(), write(GraphFormat.GRAPHML));
		check(read, "node-");
		EdgeDraft leads = edges(read).get("actor:aaa action:x-2020:1.1.1:1");
		assertThat(leads.getValue("edge-kind")).isEqualTo("LEADS");
		assertThat(leads.getValue("edge-evidence")).isEqualTo("AAA; ella");
		assertThat(edges(read).get("edition:x-2020 line:x:1.1.1").getValue("edge-planned")).isEqualTo(true);
	}

	private static void check(ContainerUnloader read, String prefix) {
		Map<String, NodeDraft> nodes = nodes(read);
		assertThat(nodes).containsOnlyKeys("edition:x-2020", "line:x:1.1.1", "actor:aaa", "action:x-2020:1.1.1:1");
		assertThat(nodes.get("actor:aaa").getLabel()).isEqualTo("AAA");
		assertThat(nodes.get("actor:aaa").getValue(prefix + "kind")).isEqualTo("agency");
		assertThat(nodes.get("actor:aaa").getValue(prefix + "name")).isEqualTo("=Agencia <\"A\"> & \uFFFD");
		assertThat(nodes.get("line:x:1.1.1").getValue(prefix + "kind")).isEqualTo("line");
		assertThat(nodes.get("line:x:1.1.1").getValue(prefix + "stems")).isNull();
		assertThat(nodes.get("action:x-2020:1.1.1:1").getValue(prefix + "firstLine")).isEqualTo(7);
		assertThat(edges(read)).containsOnlyKeys("actor:aaa action:x-2020:1.1.1:1",
				"action:x-2020:1.1.1:1 line:x:1.1.1", "edition:x-2020 line:x:1.1.1");
	}

	private static Map<String, NodeDraft> nodes(ContainerUnloader read) {
		Map<String, NodeDraft> nodes = new HashMap<>();
		read.getNodes().forEach((draft) -> nodes.put(draft.getId().toString(), draft));
		return nodes;
	}

	private static Map<String, EdgeDraft> edges(ContainerUnloader read) {
		Map<String, EdgeDraft> edges = new HashMap<>();
		StreamSupport.stream(read.getEdges().spliterator(), false)
			.forEach((draft) -> edges.put(draft.getSource().getId() + " " + draft.getTarget().getId(), draft));
		return edges;
	}

	@Test
	void shouldWriteElementsForCytoscape() throws Exception {
		JsonNode json = new JsonMapper().readTree(write(GraphFormat.CYTOSCAPE));
		assertThat(json.at("/data/editions/0").asString()).startsWith("x-2020 sha256:");
		assertThat(json.at("/elements/nodes")).hasSize(4);
		assertThat(json.at("/elements/edges")).hasSize(3);
		assertThat(json.at("/elements/edges/0/data/evidence/1").asString()).isEqualTo("ella");
		assertThat(json.at("/elements/edges/2/data/planned").asBoolean()).isTrue();
	}

	@Test
	void shouldWriteTablesThatNoSpreadsheetComputes() throws Exception {
		Map<String, List<CSVRecord>> tables = ReadBack.tables(write(GraphFormat.CSV));
		assertThat(tables).containsOnlyKeys("nodes.csv", "edges.csv", "incidence.csv", "about.csv");
		assertThat(tables.get("nodes.csv")).hasSize(5);
		assertThat(tables.get("edges.csv")).hasSize(4)
			.allSatisfy((row) -> assertThat(row.size()).isEqualTo(tables.get("edges.csv").get(0).size()));
		assertThat(tables.values()).allSatisfy((table) -> assertThat(table)
			.allSatisfy((row) -> assertThat(row).allSatisfy((cell) -> assertThat(cell).doesNotStartWith("="))));
		assertThat(tables.get("incidence.csv")).extracting((row) -> row.stream().toList())
			.containsExactly(List.of("Id", "actor:aaa"), List.of("action:x-2020:1.1.1:1", "1"));
	}

	@ParameterizedTest
	@EnumSource
	void shouldWriteAnEditionWithoutAnything(GraphFormat format) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(GraphTable.of(new InventedGraph()), CITATION, ReadBack.STYLE, out);
		assertThat(out.size()).isPositive();
		if (format == GraphFormat.CYTOSCAPE) {
			assertThat(new JsonMapper().readTree(out.toByteArray()).at("/elements/edges").isArray()).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource
	void shouldSayOfWhichDocumentItIs(GraphFormat format) throws Exception {
		String file = switch (format) {
			case CSV -> ReadBack.tables(write(format)).get("about.csv").toString();
			case XLSX -> ReadBack.about(write(format));
			default -> new String(write(format), StandardCharsets.UTF_8);
		};
		assertThat(file).contains("x-2020", "0".repeat(64), "1.0", "/api/editions/x-2020/graph?format=any");
	}

	private static byte[] write(GraphFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream() {

			@Override
			public void close() {
				throw new IllegalStateException("closed by its writer");
			}

		};
		format.write(GraphTable.of(whole()), CITATION, ReadBack.STYLE, out);
		return out.toByteArray();
	}

}
