package org.trama.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An analyst's own directory of question files.
 */
@WithBundledEdition
@TestPropertySource(
		properties = { "trama.questions.dir=src/test/resources/org/trama/web/own", "trama.questions.timeout=1s" })
class OwnQuestionsIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void shouldAnswerAnAnalystsOwnQuestionLikeTheBundledOnes() throws Exception {
		HttpResponse<String> response = get("/api/questions/mine");
		assertThat(response.statusCode()).isEqualTo(200);
		JsonNode answer = new JsonMapper().readTree(response.body());
		assertThat(answer.at("/rows/0/evidence/0/quotes/0/quote").asString()).isNotBlank();
		assertThat(get("/api/questions").body()).contains("Mis dependencias", "shared-programs");
	}

	@Test
	void shouldGiveUpAQuestionThatTakesTooLongAndSaySo() throws Exception {
		HttpResponse<String> response = get("/api/questions/endless");
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(new JsonMapper().readTree(response.body()).at("/type").asString()).endsWith(":unanswered");
	}

	private HttpResponse<String> get(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

}
