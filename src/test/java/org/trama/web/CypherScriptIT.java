package org.trama.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.trama.it.WithEmptyGraph;
import org.trama.load.BundledProgrammes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithEmptyGraph
class CypherScriptIT {

	private static final String OURS = "none(label IN labels(n) WHERE label STARTS WITH '__')";

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	@Autowired
	BundledProgrammes bundled;

	@Test
	void shouldMakeTheSameGraphAgainInAnEmptyDatabase() throws Exception {
		this.bundled.loadMissing();
		List<String> nodes = nodes();
		List<String> relationships = relationships();
		HttpResponse<String> script = get("/api/editions/pem-2018/graph.cypher");
		assertThat(script.statusCode()).isEqualTo(200);
		assertThat(script.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"pem-2018.cypher\"");
		try (Session session = this.driver.session()) {
			session.run("MATCH (n) WHERE " + OURS + " DETACH DELETE n").consume();
			assertThat(nodes()).isEmpty();
			for (String statement : script.body().split(";\n")) {
				session.run(statement).consume();
			}
		}
		assertThat(nodes()).isNotEmpty().isEqualTo(nodes);
		assertThat(relationships()).isNotEmpty().isEqualTo(relationships);
	}

	private List<String> nodes() {
		return told("MATCH (n) WHERE " + OURS + " RETURN labels(n) AS labels, properties(n) AS properties");
	}

	private List<String> relationships() {
		return told("""
				MATCH (a)-[r]->(b) WHERE %s
				RETURN type(r) + ' ' + a.id + ' ' + b.id AS labels, labels(a) AS from, labels(b) AS to,
				  properties(r) AS properties""".formatted(OURS.replace("(n)", "(a)")));
	}

	private List<String> told(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map(CypherScriptIT::told)
			.sorted()
			.toList();
	}

	private static String told(Record row) {
		Map<String, Object> told = new TreeMap<>(row.asMap());
		told.put("properties", new TreeMap<>(row.get("properties").asMap()));
		told.replaceAll((key, value) -> (value instanceof List<?> list) ? list.stream().sorted().toList() : value);
		return told.toString();
	}

	private HttpResponse<String> get(String path) throws Exception {
		URI uri = URI.create("http://localhost:%d%s".formatted(this.port, path));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
	}

}
