package org.trama.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.web.DownloadedTables.book;
import static org.trama.web.DownloadedTables.rows;
import static org.trama.web.DownloadedTables.text;

/**
 * The list of all lines of action, which a spreadsheet gets as a reader of JSON does.
 */
@WithBundledEdition
class LineListIT {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "", "objective=3", "planned=false", "planned=contradicts", "edition=pem-2018" })
	void shouldListAllLinesOfActionWithWhatTheyStandUnder(String filter) throws Exception {
		JsonNode items = JSON.readTree(text(get("/api/lines?size=200&" + filter))).at("/items");
		assertThat(items.size()).isPositive();
		try (XSSFWorkbook book = book(get("/api/lines?format=xlsx&" + filter))) {
			List<Map<String, Object>> rows = rows(book.getSheetAt(0));
			assertThat(rows).hasSameSizeAs(items);
			for (int i = 0; i < rows.size(); i++) {
				JsonNode item = items.get(i);
				assertThat(rows.get(i)).containsEntry("Id", item.at("/id").asString())
					.containsEntry("Línea de acción", item.at("/title").asString())
					.containsEntry("Acciones", item.at("/actions").asDouble())
					.containsEntry("Objetivo (nombre)",
							item.at("/objective/code").asString() + " " + item.at("/objective/title").asString());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "objective=99", "edition=2099", "planned=quizas", "agency=inm" })
	void shouldRefuseWhatStandsForNothing(String filter) throws Exception {
		assertThat(get("/api/lines?" + filter).statusCode()).isEqualTo(400);
		assertThat(get("/api/lines?format=csv&" + filter).statusCode()).isEqualTo(400);
	}

	private HttpResponse<byte[]> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

}
