package org.trama.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the console does with queries that want more memory than they may have, when they
 * have so much time that no machine is too slow for it.
 */
@WithBundledEdition
@TestPropertySource(properties = { "trama.query.enabled=true", "trama.query.timeout=110s" })
class ConsoleMemoryIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	/** A server has a limit of its own, or none. */
	@Tag("embedded-engine")
	@Test
	void shouldEndWhatTakesTooMuchMemory() throws Exception {
		HttpResponse<String> response = post(
				"UNWIND range(1, 100000000) AS x WITH collect($much + x) AS held RETURN size(held) AS n",
				Map.of("much", "0123456789".repeat(2000)));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("memoria");
		assertThat(post("RETURN 1 AS x", Map.of()).statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> post(String query, Map<String, Object> parameters) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/query".formatted(this.port)))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query, "parameters", parameters))))
			.build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

}
