package org.trama.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Odd values for every parameter of every path that the API's description has: whatever a
 * caller sends, it is no error of the server's, and a refusal is a problem.
 */
@WithBundledEdition
class AnythingGoesIT {

	private static final List<String> ODD = List.of("0", "-1", "1.5", "99999999999999999999", "true", "NaN", "null",
			"'; MATCH (n) DETACH DELETE n //", "$p0", "\"", "\\", "{}", "%", "..", "ñ", "niñas", "🙂", "\u202e",
			"\u0301", "\ud83d", "a\tb", " ", "*", "(?i).*", "pem-2018:1.2.4:2", "x".repeat(499), "x".repeat(600));

	private final JsonMapper json = new JsonMapper();

	private final RestClient http = RestClient.builder().defaultStatusHandler(HttpStatusCode::isError, (q, a) -> {
	}).build();

	@LocalServerPort
	int port;

	@Test
	void shouldNeverFailWhateverACallerSends() {
		SoftAssertions all = new SoftAssertions();
		List<Asked> asked = operations().flatMap(this::oddly).toList();
		assertThat(asked).hasSizeGreaterThan(500);
		for (Asked one : asked) {
			Answered answered = ask(one.uri());
			all.assertThat(answered.status()).as(one.toString()).isLessThan(500);
			if (answered.status() >= 400) {
				all.assertThat(answered.type()).as(one.toString()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
				all.assertThat(this.json.readTree(answered.body()).path("detail").asString())
					.as(one.toString())
					.isNotBlank();
			}
		}
		all.assertAll();
	}

	@Test
	void shouldDescribeEveryParameter() {
		SoftAssertions all = new SoftAssertions();
		operations().forEach((operation) -> operation.parameters()
			.forEach((name, parameter) -> all.assertThat(parameter.path("description").asString(""))
				.as(operation.path() + " " + name)
				.isNotBlank()));
		all.assertAll();
	}

	private Stream<Operation> operations() {
		JsonNode api = this.json.readTree(ask(URI.create("http://localhost:" + this.port + "/v3/api-docs")).body());
		List<Operation> operations = new ArrayList<>();
		api.path("paths").properties().forEach((path) -> {
			Map<String, JsonNode> parameters = new TreeMap<>();
			path.getValue()
				.path("get")
				.path("parameters")
				.forEach((parameter) -> parameters.put(parameter.path("name").asString(), parameter));
			operations.add(new Operation(path.getKey(), parameters));
		});
		assertThat(operations).isNotEmpty();
		return operations.stream();
	}

	private Stream<Asked> oddly(Operation operation) {
		return operation.parameters()
			.keySet()
			.stream()
			.flatMap((parameter) -> ODD.stream().map((value) -> new Asked(uri(operation, parameter, value))));
	}

	private URI uri(Operation operation, String odd, String value) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromUriString("http://localhost:" + this.port)
			.path(operation.path());
		Map<String, String> values = new HashMap<>();
		operation.parameters().forEach((name, parameter) -> {
			boolean inPath = parameter.path("in").asString().equals("path");
			if (name.equals(odd)) {
				values.put(name, value);
				if (!inPath) {
					uri.queryParam(name, "{" + name + "}");
				}
			}
			else if (inPath) {
				values.put(name, parameter.path("example").asString("x"));
			}
		});
		return uri.encode().buildAndExpand(values).toUri();
	}

	private Answered ask(URI uri) {
		return this.http.get().uri(uri).exchange((request, response) -> {
			byte[] body = response.getBody().readAllBytes();
			return new Answered(response.getStatusCode().value(), response.getHeaders().getContentType(),
					new String(body, StandardCharsets.UTF_8));
		});
	}

	record Operation(String path, Map<String, JsonNode> parameters) {

	}

	record Asked(URI uri) {

	}

	record Answered(int status, MediaType type, String body) {

	}

}
