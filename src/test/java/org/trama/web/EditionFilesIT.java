package org.trama.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.trama.export.stratml.StratMLGrammar;
import org.trama.it.WithBundledEdition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class EditionFilesIT {

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	@Test
	void shouldGiveEveryNodeAndEveryQuoteAsLinkedData() throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-2018/graph.jsonld");
		assertThat(response.headers().firstValue("content-type")).hasValue("application/ld+json");
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"pem-2018.jsonld\"");
		DocumentContext file = JsonPath.parse(response.body());
		List<String> described = file.read("$['@graph'][?(@['@type'][0] =~ /trama:.*/)]['@id']");
		assertThat((long) described.size()).isEqualTo(count("""
				MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__' OR label = 'SourcePage')
				RETURN count(n) AS n"""));
		List<Object> annotations = file.read("$['@graph'][?(@['@type'] == 'oa:Annotation')]");
		assertThat((long) annotations.size()).isEqualTo(count("""
				MATCH ()-[r]->() WHERE r.quote IS NOT NULL AND r.start IS NOT NULL
				RETURN sum(1 + size(coalesce(r.moreQuotes, []))) AS n"""));
	}

	@Test
	void shouldGiveEveryPartOfThePlanAsStratMl() throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-2018/stratml.xml");
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"pem-2018.stratml.xml\"");
		assertThat(StratMLGrammar.allows(response.body())).isTrue();
		assertThat((long) response.body().split("<Goal>").length - 1)
			.isEqualTo(count("MATCH (n:Objective) RETURN count(n) AS n"));
		assertThat((long) response.body().split("<Objective>").length - 1)
			.isEqualTo(count("MATCH (n:Strategy|ActionLine) RETURN count(n) AS n"));
		assertThat((long) response.body().split("<PerformanceIndicator ").length - 1)
			.isEqualTo(count("MATCH (n:Target) RETURN count(n) AS n"));
	}

	@ParameterizedTest
	@CsvSource({ "gexf, application/gexf+xml, pem-2018.gexf", "graphml, application/graphml+xml, pem-2018.graphml" })
	void shouldGiveEveryNodeAndRelationshipToOtherTools(String format, String type, String name) throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-2018/graph?format=" + format);
		assertThat(response.headers().firstValue("content-type")).hasValue(type);
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"%s\"".formatted(name));
		assertThat((long) response.body().split("<node id").length - 1).isEqualTo(nodes());
		assertThat((long) response.body().split("<edge id").length - 1).isEqualTo(relationships());
		assertThat(response.body()).contains("sha256:");
		assertThat(get("/api/editions/pem-2018/graph", type).body()).isEqualTo(response.body());
	}

	@Test
	void shouldGiveEveryNodeAndRelationshipToCytoscape() throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-2018/graph?format=cytoscape");
		assertThat(response.headers().firstValue("content-type")).hasValue("application/vnd.cytoscape+json");
		DocumentContext file = JsonPath.parse(response.body());
		assertThat((long) file.<Integer>read("$.elements.nodes.length()")).isEqualTo(nodes());
		assertThat((long) file.<Integer>read("$.elements.edges.length()")).isEqualTo(relationships());
	}

	@Test
	void shouldGiveTablesOfEveryNodeAndRelationship() throws Exception {
		HttpResponse<byte[]> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri("/api/editions/pem-2018/graph?format=csv")).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		assertThat(response.headers().firstValue("content-type")).hasValue("application/zip");
		Map<String, Long> lines = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String table = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				lines.put(entry.getName(), (long) table.split("\r\n").length - 1);
			}
		}
		assertThat(lines).containsEntry("nodes.csv", nodes())
			.containsEntry("edges.csv", relationships())
			.containsEntry("incidence.csv", count("MATCH (n:Action) RETURN count(n) AS n"));
	}

	private long nodes() {
		return count("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__' OR label = 'SourcePage') "
				+ "RETURN count(n) AS n");
	}

	private long relationships() {
		return count("MATCH (a)-[r]->() WHERE type(r) <> 'HAS_SOURCE' "
				+ "AND none(label IN labels(a) WHERE label STARTS WITH '__') RETURN count(r) AS n");
	}

	@ParameterizedTest
	@CsvSource({ "jsonld,application/ld+json,graph.jsonld", "cypher,text/plain,graph.cypher",
			"stratml,application/xml,stratml.xml" })
	void shouldGiveTheSameFileByFormatByAcceptAndByItsOwnAddress(String format, String type, String address)
			throws Exception {
		String file = get("/api/editions/pem-2018/" + address).body();
		assertThat(get("/api/editions/pem-2018/graph?format=" + format).body()).isEqualTo(file);
		assertThat(get("/api/editions/pem-2018/graph", type).body()).isEqualTo(file);
	}

	@Test
	void shouldRefuseAFormatThatIsNone() throws Exception {
		assertThat(get("/api/editions/pem-2018/graph?format=pdf").statusCode()).isEqualTo(400);
		assertThat(get("/api/editions/pem-2018/graph", "image/png").statusCode()).isEqualTo(406);
		assertThat(get("/api/editions/pem-2018/graph").headers().firstValue("content-type"))
			.hasValue("application/ld+json");
	}

	@Test
	void shouldServeTheContext() throws Exception {
		assertThat(get("/api/context.jsonld").body()).contains("\"@context\"", "http://www.w3.org/ns/org#");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/editions/nope/graph.cypher", "/api/editions/nope/graph.jsonld",
			"/api/editions/nope/stratml.xml", "/api/editions/nope/graph?format=gexf" })
	void shouldNotFindAnEditionThatIsNotThere(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(404);
		assertThat(get(path).headers().firstValue("content-type")).hasValue("application/problem+json");
	}

	private long count(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get("n").asLong();
	}

	private HttpResponse<String> get(String path) throws Exception {
		return get(path, "*/*");
	}

	private HttpResponse<String> get(String path, String accept) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
					HttpResponse.BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:%d%s".formatted(this.port, path));
	}

}
