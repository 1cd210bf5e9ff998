package org.trama.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WithBundledEdition
@TestPropertySource(properties = { "trama.query.enabled=true", "trama.query.timeout=3s", "trama.query.rows=50",
		"trama.query.size=200KB" })
class ConsoleIT {

	private static final String ENDLESS = "UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	private String before = "";

	@BeforeEach
	void look() {
		this.before = graph();
	}

	@AfterEach
	void shouldHaveLeftTheGraphAsItWas() {
		assertThat(graph()).isEqualTo(this.before);
	}

	@Test
	void shouldAnswerWithRowsAndTheirGraph() throws Exception {
		DocumentContext answer = ok("MATCH (a:Agency {id: $id})-[r:LEADS]->(x:Action) RETURN a, r, x LIMIT 3",
				Map.of("id", "stps"));
		assertThat(answer.<String>read("$.columns[0]")).isEqualTo("a");
		assertThat(answer.<String>read("$.rows[0].a.id")).isEqualTo("stps");
		assertThat(answer.<String>read("$.rows[0].r.properties.quote")).isNotEmpty();
		assertThat(answer.<Integer>read("$.graph.nodes.length()")).isEqualTo(4);
		assertThat(answer.<Integer>read("$.graph.edges.length()")).isEqualTo(3);
		assertThat(answer.<String>read("$.graph.edges[0].type")).isEqualTo("LEADS");
		assertThat(answer.<Boolean>read("$.truncated")).isFalse();
	}

	@ParameterizedTest
	@MethodSource("org.trama.question.console.Attempts#reading")
	void shouldAnswerWhatReads(String query) throws Exception {
		ok(query, Map.of("x", 1));
	}

	@ParameterizedTest
	@MethodSource("org.trama.question.console.Attempts#refused")
	void shouldRefuseWhatDoesMoreThanRead(String query) throws Exception {
		HttpResponse<String> response = post(query, Map.of());
		assertThat(response.statusCode()).isBetween(400, 499);
		assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "RETURN 1 AS x, y | 1 | 16", "MATCH (n)¶RETURN m | 2 | 8",
			"MATCH (n) RETURN n.x.y( | 1 | 23", "RETURN 'a' + 1 - 'b' | 0 | 0" })
	void shouldSayWhereInTheQueryTheMistakeIs(String query, int line, int column) throws Exception {
		HttpResponse<String> response = post(query.replace('¶', '\n'), Map.of());
		assertThat(response.statusCode()).isEqualTo(400);
		if (line > 0) {
			assertThat(JsonPath.<Integer>read(response.body(), "$.line")).isEqualTo(line);
			assertThat(JsonPath.<Integer>read(response.body(), "$.column")).isEqualTo(column);
		}
	}

	@Test
	void shouldSayWhenThereAreMoreRows() throws Exception {
		DocumentContext answer = ok("UNWIND range(1, 1000000000) AS x RETURN x", Map.of());
		assertThat(answer.<Integer>read("$.rows.length()")).isEqualTo(50);
		assertThat(answer.<Boolean>read("$.truncated")).isTrue();
	}

	@Test
	void shouldHoldNoMoreThanItMay() throws Exception {
		DocumentContext answer = ok("UNWIND range(1, 40) AS x RETURN x, [y IN range(1, 2000) | y] AS much", Map.of());
		assertThat(answer.<Integer>read("$.rows.length()")).isLessThan(10);
		assertThat(answer.<Boolean>read("$.truncated")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { ENDLESS, "MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id + 'x' RETURN count(*)",
			"MATCH (a)-[*]-(b) RETURN count(*)",
			"MATCH p = (a)-[*..30]-(b) WHERE a.id = 'nobody' OR length(p) < 0 RETURN p" })
	void shouldEndWhatTakesTooLong(String query) throws Exception {
		HttpResponse<String> response = post(query, Map.of());
		assertThat(response.statusCode()).isIn(504, 400);
		await().atMost(Duration.ofSeconds(20)).until(() -> running() == 0);
	}

	@Test
	void shouldBearALongSumOfTerms() throws Exception {
		assertThat(post("RETURN " + "1+".repeat(4000) + "1 AS x", Map.of()).statusCode()).isIn(200, 400, 504);
	}

	@Test
	void shouldEndTheQueryWhenNobodyWaitsAnyMore() throws Exception {
		String body = json(ENDLESS, Map.of());
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /api/query HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
					+ body.length() + "\r\n\r\n" + body)
				.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(20)).until(() -> running() == 1);
		}
		long left = System.nanoTime();
		await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(20)).until(() -> running() == 0);
		// well before the limit of time would have ended it
		assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofMillis(2500));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{\"query\": \"\"}", "{\"query\": 1}", "{\"query\"", "RETURN 1",
			"{\"query\": \"RETURN 1\", \"other\": 1}", "{\"query\": \"RETURN 1\", \"parameters\": []}" })
	void shouldSayWhatToSend(String body) throws Exception {
		HttpResponse<String> response = send(body, "application/json");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("urn:trama:problem:query");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x" })
	void shouldTakeNothingThatAPageOfAnotherSiteCouldSend(String type) throws Exception {
		assertThat(send(json("RETURN 1", Map.of()), type).statusCode()).isEqualTo(415);
	}

	@Test
	void shouldRefuseABodyThatNeverEnds() throws Exception {
		assertThat(send("{\"query\": \"" + " ".repeat(300_000), "application/json").statusCode()).isEqualTo(413);
	}

	private DocumentContext ok(String query, Map<String, Object> parameters) throws Exception {
		HttpResponse<String> response = post(query, parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return JsonPath.parse(response.body());
	}

	private HttpResponse<String> post(String query, Map<String, Object> parameters) throws Exception {
		return send(json(query, parameters), "application/json");
	}

	private static String json(String query, Map<String, Object> parameters) {
		return JsonMapper.shared().writeValueAsString(Map.of("query", query, "parameters", parameters));
	}

	private HttpResponse<String> send(String body, String type) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/query".formatted(this.port)))
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private long running() {
		return this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 1000000000)' "
					+ "AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asLong();
	}

	private String graph() {
		return this.driver.executableQuery(
				"CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS links } "
						+ "CALL () { MATCH (n) UNWIND keys(n) AS k RETURN count(k) AS properties } "
						+ "RETURN nodes, links, properties")
			.execute()
			.records()
			.toString();
	}

}
