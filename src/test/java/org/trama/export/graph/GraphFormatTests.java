package org.trama.export.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

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
import org.trama.export.table.CellText;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.network.Citation;
import org.trama.network.Edge;
import org.trama.network.InventedActions;
import org.trama.network.Network;
import org.trama.network.Node;
import org.trama.network.Recipe;
import org.trama.network.Weighting;
import org.trama.read.ActionFilter;
import org.trama.read.card.ActionMentions;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GraphFormatTests {

	/** A network with a name that a spreadsheet would compute and XML would choke on. */
	static final Network NETWORK = InventedActions.network(InventedActions.recipe(Weighting.JACCARD, Kind.PROGRAM), List
		.of(action(1, "=cmd|' /C calc'!A0", "b"), action(2, "b", "c"), action(3, "c", "<\"quoted\" & \u0001 \\ bad>")));

	private static final NetworkTableRows ROWS = NetworkTableRows.of(NETWORK, Look.USUAL);

	static final Citation CITATION = new Citation(recipe(), "/api/network?nodes=agency&q=%3Dni%C3%B1as", NETWORK.data(),
			"1.0");

	private static Map<String, List<String>> recipe() {
		Map<String, List<String>> recipe = new LinkedHashMap<>();
		recipe.put("nodes", List.of("agency"));
		recipe.put("roles", List.of("lead"));
		recipe.put("q", List.of("=niñas, niños"));
		return recipe;
	}

	@Test
	void shouldWriteGexfThatIsValid() throws Exception {
		ValidationDriver validator = new ValidationDriver(PropertyMap.EMPTY);
		assertThat(validator
			.loadSchema(new InputSource(GraphFormatTests.class.getResource("/gexf-1.3/gexf.rng").toExternalForm())))
			.isTrue();
		byte[] gexf = write(GraphFormat.GEXF);
		assertThat(validator.validate(new InputSource(new ByteArrayInputStream(gexf)))).isTrue();
		byte[] spoilt = text(gexf).replace("viz:size", "viz:bulk").getBytes(StandardCharsets.UTF_8);
		assertThat(validator.validate(new InputSource(new ByteArrayInputStream(spoilt)))).isFalse();
	}

	@Test
	void shouldWriteGexfThatGephiReadsBack() throws Exception {
		ContainerUnloader read = ReadBack.gephi(new ImporterGEXF(), write(GraphFormat.GEXF));
		checkNodes(read, "");
		Map<String, EdgeDraft> edges = checkEdges(read, "");
		for (Edge edge : NETWORK.edges()) {
			EdgeDraft draft = edges.get(id(edge));
			assertThat(draft.getType()).isEqualTo(edge.kind());
			assertThat((String[]) draft.getValue("evidence")).hasSameSizeAs(NETWORK.evidence(edge));
			assertThat((String[]) draft.getValue("shared"))
				.containsExactlyElementsOf(edge.shared().stream().map((thing) -> thing.id()).toList());
		}
	}

	@Test
	void shouldWriteGraphmlThatGephiReadsBack() throws Exception {
		ContainerUnloader read = ReadBack.gephi(new ImporterGraphML(), write(GraphFormat.GRAPHML));
		checkNodes(read, "node-");
		checkEdges(read, "edge-");
	}

	@Test
	void shouldDeclareEveryKeyOfGraphmlWithItsType() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		Element root = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(write(GraphFormat.GRAPHML)))
			.getDocumentElement();
		Map<String, String> keys = new HashMap<>();
		for (Element key : all(root, "key")) {
			assertThat(key.getAttribute("for")).isIn("node", "edge");
			assertThat(key.getAttribute("attr.name")).isNotEmpty();
			assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double");
			keys.put(key.getAttribute("id"), key.getAttribute("for"));
		}
		for (Element data : all(root, "data")) {
			assertThat(keys).containsEntry(data.getAttribute("key"), data.getParentNode().getNodeName());
		}
		assertThat(all(root, "node")).hasSameSizeAs(NETWORK.nodes());
	}

	@Test
	void shouldWriteElementsForCytoscape() throws Exception {
		JsonNode json = new JsonMapper().readTree(write(GraphFormat.CYTOSCAPE));
		assertThat(json.at("/data/url").asString()).isEqualTo(CITATION.url());
		assertThat(json.at("/elements/nodes")).hasSameSizeAs(NETWORK.nodes());
		assertThat(json.at("/elements/edges")).hasSameSizeAs(NETWORK.edges());
		Set<String> ids = Set.copyOf(NETWORK.nodes().stream().map((node) -> node.thing().id()).toList());
		for (JsonNode edge : json.at("/elements/edges")) {
			assertThat(ids).contains(edge.at("/data/source").asString(), edge.at("/data/target").asString());
			assertThat(edge.at("/data/evidence")).isNotEmpty();
		}
		assertThat(json.at("/elements/nodes/0/position/x").isNumber()).isTrue();
	}

	@Test
	void shouldWriteLinkedDataWithTheWordsBehindEachTie() throws Exception {
		Set<String> triples = EditionJsonLdTests.triples(text(write(GraphFormat.JSONLD)));
		// ids of the product are always fit for an IRI; two of these are not
		List<Node> addressed = NETWORK.nodes()
			.stream()
			.filter((node) -> node.thing().id().matches("[\\w.:-]+"))
			.toList();
		assertThat(addressed).hasSize(2)
			.allSatisfy((node) -> assertThat(triples).contains("urn:trama:actor:%s urn:trama:vocab:degree %d"
				.formatted(node.thing().id(), node.measures().degree())));
		assertThat(triples.stream().filter((triple) -> triple.endsWith("urn:trama:vocab:Tie")))
			.hasSameSizeAs(NETWORK.edges());
		long quotes = NETWORK.edges()
			.stream()
			.flatMap((edge) -> NETWORK.evidence(edge).stream())
			.mapToLong((evidence) -> evidence.quotes().size())
			.sum();
		assertThat(triples.stream().filter((triple) -> triple.contains("ns/oa#exact "))).hasSize((int) quotes);
		assertThat(triples).anyMatch((triple) -> triple.endsWith("schema.org/softwareVersion 1.0"))
			.anyMatch((triple) -> triple.contains("prov#wasDerivedFrom urn:trama:edition:"));
	}

	@Test
	void shouldWriteTablesThatNoSpreadsheetComputes() throws Exception {
		Map<String, List<CSVRecord>> tables = ReadBack.tables(write(GraphFormat.CSV));
		assertThat(tables).containsOnlyKeys("nodes.csv", "edges.csv", "incidence.csv", "about.csv");
		assertThat(tables.get("nodes.csv")).hasSize(NETWORK.nodes().size() + 1);
		assertThat(tables.get("edges.csv")).hasSize(NETWORK.edges().size() + 1);
		assertThat(tables.values()).allSatisfy((table) -> assertThat(table).allSatisfy((row) -> assertThat(row)
			.allSatisfy((cell) -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("@"))));
		assertThat(tables.get("nodes.csv")).extracting((row) -> row.get(0)).contains("'=cmd|' /C calc'!A0");
	}

	@Test
	void shouldWriteAMatrixOfNodesAndWhatTiesThem() throws Exception {
		List<CSVRecord> matrix = ReadBack.tables(write(GraphFormat.CSV)).get("incidence.csv");
		assertThat(matrix.get(0).stream().skip(1)).containsExactly("p1", "p2", "p3");
		Map<String, List<String>> rows = new HashMap<>();
		matrix.stream().skip(1).forEach((row) -> rows.put(row.get(0), row.stream().skip(1).toList()));
		assertThat(rows).containsEntry("b", List.of("1", "1", "0")).containsEntry("c", List.of("0", "1", "1"));
	}

	@Test
	void shouldWriteAMatrixOfBothKindsForATwoModeNetwork() throws Exception {
		Recipe twoMode = new Recipe(List.of(Kind.AGENCY, Kind.PROGRAM), List.of(Kind.ACTION), Set.of(Role.LEAD),
				Weighting.COUNT, 0, 1, false, ActionFilter.NONE);
		Network network = InventedActions.network(twoMode, List.of(action(1, "a", "b"), action(2, "b", "c")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphFormat.CSV.write(GraphTable.of(network, Look.USUAL), CITATION, ReadBack.STYLE, out);
		List<CSVRecord> matrix = ReadBack.tables(out.toByteArray()).get("incidence.csv");
		assertThat(matrix).extracting((row) -> row.stream().toList())
			.containsExactly(List.of("Id", "p1", "p2"), List.of("a", "1", "0"), List.of("b", "1", "1"),
					List.of("c", "0", "1"));
	}

	@ParameterizedTest
	@EnumSource
	void shouldWriteTheSameFileForTheSameNetworkAndLeaveTheStreamOpen(GraphFormat format) throws Exception {
		assertThat(write(format)).isNotEmpty().isEqualTo(write(format));
	}

	@ParameterizedTest
	@EnumSource
	void shouldNameTheFileAfterTheRecipe(GraphFormat format) {
		assertThat(format.fileName(CITATION)).matches("network-agency-[A-Za-z0-9.-]*\\.[a-z]+")
			.doesNotContain("lead")
			.hasSizeLessThan(120);
	}

	private static ActionMentions action(int ordinal, String one, String other) {
		return InventedActions.action(ordinal, InventedActions.lead(one), InventedActions.lead(other),
				InventedActions.program("p" + ordinal));
	}

	static byte[] write(GraphFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream() {

			@Override
			public void close() {
				throw new IllegalStateException("closed by its writer");
			}

		};
		format.write(GraphTable.of(NETWORK, Look.USUAL), CITATION, ReadBack.STYLE, out);
		return out.toByteArray();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	private static void checkNodes(ContainerUnloader read, String prefix) {
		Map<String, NodeDraft> drafts = new HashMap<>();
		read.getNodes().forEach((draft) -> drafts.put(draft.getId().toString(), draft));
		assertThat(drafts).hasSameSizeAs(NETWORK.nodes());
		for (Node node : NETWORK.nodes()) {
			NodeDraft draft = drafts.get(node.thing().id().replace('\u0001', '\uFFFD'));
			assertThat(draft.getLabel()).isEqualTo(node.thing().label().replace('\u0001', '\uFFFD'));
			assertThat((double) draft.getX()).isCloseTo(node.at().x(), within(0.01));
			assertThat((double) draft.getY()).isCloseTo(-node.at().y(), within(0.01));
			assertThat(draft.getSize()).isPositive();
			assertThat(draft.getColor()).isNotNull();
			Map<String, Object> values = ROWS.of(node).values();
			for (GraphColumn column : NetworkTableRows.NODE_COLUMNS) {
				assertThat(draft.getValue(prefix + column.name())).as(column.name())
					.isEqualTo(read(values.get(column.name())));
			}
		}
	}

	private static Map<String, EdgeDraft> checkEdges(ContainerUnloader read, String prefix) {
		Map<String, EdgeDraft> drafts = new HashMap<>();
		StreamSupport.stream(read.getEdges().spliterator(), false)
			.forEach((draft) -> drafts.put(draft.getId().toString(), draft));
		assertThat(drafts).hasSameSizeAs(NETWORK.edges());
		for (Edge edge : NETWORK.edges()) {
			assertThat(drafts.get(id(edge)).getWeight()).isCloseTo(edge.weight(), within(1e-6));
			Map<String, Object> values = ROWS.of(edge).values();
			for (GraphColumn column : NetworkTableRows.LINK_COLUMNS) {
				Object value = drafts.get(id(edge)).getValue(prefix + column.name());
				assertThat((value instanceof String[] list) ? List.of(list) : value).as(column.name())
					.isEqualTo(readBack(values.get(column.name()), prefix.isEmpty()));
			}
		}
		return drafts;
	}

	/** A value as a reader has it whose lists are lists, or texts. */
	private static Object readBack(Object value, boolean lists) {
		if (value instanceof List<?> list) {
			return lists ? list.stream().map(GraphFormatTests::read).toList() : read(CellText.plain(list));
		}
		return value;
	}

	private static Object read(Object value) {
		return (value instanceof String text) ? text.replace('\u0001', '\uFFFD') : value;
	}

	private static String id(Edge edge) {
		return (edge.source().id() + "~" + edge.target().id()).replace('\u0001', '\uFFFD');
	}

	private static List<Element> all(Element root, String name) {
		NodeList nodes = root.getElementsByTagName(name);
		return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i)).toList();
	}

}
