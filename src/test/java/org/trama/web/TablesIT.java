package org.trama.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.web.DownloadedTables.about;
import static org.trama.web.DownloadedTables.assertSame;
import static org.trama.web.DownloadedTables.book;
import static org.trama.web.DownloadedTables.csv;
import static org.trama.web.DownloadedTables.rows;
import static org.trama.web.DownloadedTables.text;
import static org.trama.web.DownloadedTables.unzipped;

/**
 * Whatever can be downloaded as a table opens in a spreadsheet, and says what the API
 * says.
 */
@WithBundledEdition
@TestPropertySource(properties = "trama.query.enabled=true")
class TablesIT {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String TEMPLATE = "/api/template";

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void shouldGiveAWorkbookThatOpensWhereverItGivesCsv() throws Exception {
		Map<String, JsonNode> operations = tables();
		assertThat(operations).containsKeys("/api/agencies", "/api/lines", "/api/places", "/api/actions", "/api/search",
				"/api/network", "/api/query", "/api/editions/{id}/graph", "/api/questions/shared-programs");
		for (Map.Entry<String, JsonNode> operation : operations.entrySet()) {
			assertThat(words(operation.getValue(), "format")).as(operation.getKey()).contains("csv", "xlsx");
			assertThat(words(operation.getValue(), "separator")).as(operation.getKey())
				.containsExactly(",", ";", "tab");
			assertThat(words(operation.getValue(), "decimal")).as(operation.getKey()).containsExactly(".", ",");
			assertThat(operation.getValue().at("/responses/200/content").propertyNames()).as(operation.getKey())
				.contains(XLSX);
			String address = address(operation.getKey(), operation.getValue());
			HttpResponse<byte[]> xlsx = get(address, XLSX);
			assertThat(xlsx.headers().firstValue("content-type")).as(address).hasValue(XLSX);
			assertThat(xlsx.headers().firstValue("content-disposition")).as(address)
				.hasValueSatisfying((name) -> assertThat(name).matches("attachment; filename=\"[\\w.-]+\\.xlsx\""));
			try (XSSFWorkbook book = book(xlsx)) {
				List<List<CSVRecord>> csv = csv(get(with(address, "format=csv"), "*/*"));
				for (int i = 0; i < csv.size(); i++) {
					assertSame(address, csv.get(i), book.getSheetAt(i));
				}
				assertThat(book.getSheetName(book.getNumberOfSheets() - 1)).isEqualTo("Acerca de");
				assertThat(about(book)).as(address)
					.contains("SHA-256")
					.contains("Dirección: http://localhost:")
					.contains("Cómo citar: «");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/agencies?q=secretaria", "/api/populations?sort=actions", "/api/places" })
	void shouldListTheSameThingsAsJsonDoes(String path) throws Exception {
		JsonNode items = json(with(path, "size=200&lang=en")).at("/items");
		try (XSSFWorkbook book = book(get(with(path, "format=xlsx&lang=en"), "*/*"))) {
			List<Map<String, Object>> rows = rows(book.getSheetAt(0));
			assertThat(rows).hasSameSizeAs(items);
			for (int i = 0; i < rows.size(); i++) {
				JsonNode item = items.get(i);
				assertThat(rows.get(i)).containsEntry("Id", item.at("/id").asString())
					.containsEntry("Name", item.at("/nameEn").asString(item.at("/name").asString()))
					.containsEntry("Short name", item.at("/acronym").asString(""))
					.containsEntry("Actions", item.at("/actions").asDouble());
				if (item.has("roles")) {
					assertThat(rows.get(i)).containsEntry("Leads", item.at("/roles/lead").asDouble());
				}
			}
		}
	}

	@Test
	void shouldListAllActionsOfAFilterWithWhereTheyStandAndWhoTakesPart() throws Exception {
		JsonNode items = json("/api/actions?agency=inm&size=200").at("/items");
		HttpResponse<byte[]> file = get("/api/actions?agency=inm&format=xlsx", "*/*");
		assertThat(file.headers().firstValue("x-total-count")).hasValue(Integer.toString(items.size()));
		try (XSSFWorkbook book = book(file)) {
			List<Map<String, Object>> rows = rows(book.getSheetAt(0));
			assertThat(rows).hasSameSizeAs(items);
			for (int i = 0; i < rows.size(); i++) {
				JsonNode item = items.get(i);
				assertThat(rows.get(i)).containsEntry("Id", item.at("/id").asString())
					.containsEntry("Texto", item.at("/text").asString())
					.containsEntry("Línea de acción", item.at("/line/code").asString())
					.containsEntry("Programada", item.at("/planned").asBoolean() ? "sí" : "no")
					.containsEntry("Primer renglón del documento", item.at("/firstLine").asDouble());
				List<String> leads = item.at("/actors")
					.valueStream()
					.filter((actor) -> actor.at("/role").asString().equals("lead"))
					.map((actor) -> actor.at("/id").asString())
					.toList();
				assertThat(rows.get(i)).containsEntry("Encabeza (id)", String.join("; ", leads));
			}
			assertThat(about(book)).contains("Instituto Nacional de Migración (inm)");
		}
	}

	@Test
	void shouldFindTheSameAsJsonDoes() throws Exception {
		JsonNode found = json("/api/search?q=migrantes&size=200");
		try (XSSFWorkbook book = book(get("/api/search?q=migrantes", XLSX))) {
			assertThat(rows(book.getSheetAt(0))).hasSize(found.at("/total").asInt())
				.extracting((row) -> row.get("Id"))
				.startsWith(found.at("/items").valueStream().map((item) -> item.at("/id").asString()).toArray());
		}
	}

	@Test
	void shouldAnswerInAWorkbookWhatItAnswersInJson() throws Exception {
		JsonNode answer = json("/api/questions/shared-programs?agency=stps&size=1000");
		try (XSSFWorkbook book = book(get("/api/questions/shared-programs?agency=stps", XLSX))) {
			List<Map<String, Object>> rows = rows(book.getSheet("Respuesta"));
			assertThat(rows).hasSameSizeAs(answer.at("/rows"));
			for (int i = 0; i < rows.size(); i++) {
				JsonNode row = answer.at("/rows").get(i);
				assertThat(rows.get(i)).containsEntry("Primera dependencia (id)", row.at("/agencyA/id").asString())
					.containsEntry("Segunda dependencia (id)", row.at("/agencyB/id").asString())
					.containsEntry("Número de iniciativas que comparten", row.at("/shared").asDouble());
				assertThat(rows.get(i).get("Citas").toString()).contains("«");
			}
			assertThat(about(book)).contains("Secretaría del Trabajo y Previsión Social");
		}
	}

	@Test
	void shouldAnswerAQueryOfTheConsoleAsATable() throws Exception {
		String query = "{\"query\": \"MATCH (a:Agency)-[:LEADS]->(x:Action) RETURN a, count(x) AS n, '=1+1' AS f "
				+ "ORDER BY n DESC LIMIT $most\", \"parameters\": {\"most\": 5}}";
		JsonNode rows = JSON.readTree(post("/api/query", query, "*/*").body()).at("/rows");
		try (XSSFWorkbook book = book(post("/api/query", query, XLSX))) {
			assertThat(rows(book.getSheetAt(0))).hasSize(5)
				.first()
				.satisfies((row) -> assertThat(row).containsEntry("a", rows.at("/0/a/id").asString())
					.containsEntry("a (nombre)", rows.at("/0/a/name").asString())
					.containsEntry("n", rows.at("/0/n").asDouble())
					.containsEntry("f", "=1+1"));
			assertThat(about(book)).contains("MATCH (a:Agency)").contains("Parámetro «most»: 5");
		}
		assertThat(text(post("/api/query?format=csv&separator=;", query, "*/*")))
			.startsWith("\uFEFFa;a (nombre);n;f\r\n")
			.contains(";'=1+1\r\n");
	}

	@Test
	void shouldSayInTheNameWhichRowsThereAreWhenTheyAreNotAll() throws Exception {
		assertThat(get("/api/agencies?format=csv&page=1&size=5", "*/*").headers().firstValue("content-disposition"))
			.hasValueSatisfying((name) -> assertThat(name)
				.matches("attachment; filename=\"agencies_pem-2018_\\w{12}_rows-6-10-of-\\d+\\.csv\""));
		assertThat(get("/api/agencies?format=csv", "*/*").headers().firstValue("content-disposition"))
			.hasValueSatisfying(
					(name) -> assertThat(name).matches("attachment; filename=\"agencies_pem-2018_\\w{12}\\.csv\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/agencies?format=csv                       | es | Id,Nombre corto,Nombre,Tipo,Acciones,
			/api/agencies?format=csv                       | en | Id,Short name,Name,Type,Actions,
			/api/agencies?format=csv&lang=en               | es | Id,Short name,Name,Type,Actions,
			/api/agencies?format=csv&separator=;           | es | Id;Nombre corto;Nombre;Tipo;Acciones;
			/api/search?q=inm&format=csv                   | fr | Qué es,Id,Nombre corto,
			/api/questions/joint-actions?format=csv        | en | First agency,First agency (id),Second agency,
			""")
	void shouldBeginWithTheMarkThatExcelNeedsAndHeadingsInTheLanguageAskedFor(String path, String language,
			String heading) throws Exception {
		HttpResponse<byte[]> response = this.client.send(request(path).header("Accept-Language", language).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		assertThat(text(response)).startsWith("\uFEFF" + heading);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			separator=;           | [^;]+;[^;]+;Undirected;\\d+,\\d+;.*
			separator=;&decimal=. | [^;]+;[^;]+;Undirected;\\d+\\.\\d+;.*
			separator=,           | [^,]+,[^,]+,Undirected,\\d+\\.\\d+,.*
			separator=tab         | [^\\t]+\\t[^\\t]+\\tUndirected\\t\\d+\\.\\d+\\t.*
			""")
	void shouldPartCellsAndFractionsInTheTablesOfANetworkAsAskedFor(String dialect, String row) throws Exception {
		String edges = unzipped(get("/api/network?via=program&weight=jaccard&format=csv&" + dialect, "*/*"))
			.get("edges.csv");
		assertThat(edges.split("\r\n")).anySatisfy((line) -> assertThat(line).matches(row));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/agencies?separator=:                            | separator | , ; tab
			/api/actions?format=csv&separator=pipe               | separator | , ; tab
			/api/questions/joint-actions?format=csv&decimal=x    | decimal   | . ,
			/api/network?decimal=1                               | decimal   | . ,
			/api/editions/pem-2018/graph?format=csv&separator=x  | separator | , ; tab
			/api/search?q=inm&format=pdf                         | format    | json csv xlsx
			""")
	void shouldNameWhatCanBeSentInstead(String path, String parameter, String allowed) throws Exception {
		HttpResponse<byte[]> response = get(path, "application/json");
		assertThat(response.statusCode()).isEqualTo(400);
		JsonNode problem = JSON.readTree(response.body());
		assertThat(problem.at("/parameter").asString()).isEqualTo(parameter);
		assertThat(problem.at("/allowed").valueStream().map(JsonNode::asString)).containsExactly(allowed.split(" "));
	}

	/** Of each path that gives CSV what the API's description says of it. */
	private Map<String, JsonNode> tables() throws Exception {
		Map<String, JsonNode> tables = new TreeMap<>();
		json("/v3/api-docs").at("/paths").properties().forEach((path) -> path.getValue().forEach((operation) -> {
			if (words(operation, "format").contains("csv") && !path.getKey().equals(TEMPLATE)) {
				tables.put(path.getKey(), operation);
			}
		}));
		return tables;
	}

	private static List<String> words(JsonNode operation, String parameter) {
		return operation.at("/parameters")
			.valueStream()
			.filter((one) -> one.at("/name").asString().equals(parameter))
			.flatMap((one) -> one.at("/schema/enum").valueStream())
			.map(JsonNode::asString)
			.toList();
	}

	/** An address with what is needed, as the examples have it. */
	private static String address(String path, JsonNode operation) {
		String address = path;
		for (JsonNode parameter : operation.at("/parameters")) {
			String name = parameter.at("/name").asString();
			String example = URLEncoder.encode(parameter.at("/example").asString(""), StandardCharsets.UTF_8);
			if (parameter.at("/in").asString().equals("path")) {
				address = address.replace("{" + name + "}", example);
			}
			else if (parameter.at("/required").asBoolean(false)) {
				address = with(address, name + "=" + example);
			}
		}
		return address;
	}

	private static String with(String address, String parameters) {
		return address + (address.contains("?") ? "&" : "?") + parameters;
	}

	private JsonNode json(String path) throws Exception {
		return JSON.readTree(text(get(path, "application/json")));
	}

	private HttpResponse<byte[]> get(String path, String accept) throws Exception {
		if (path.startsWith("/api/query")) {
			return post(path, "{\"query\": \"MATCH (a:Agency) RETURN a.id AS id, a.name AS name ORDER BY id\"}",
					accept);
		}
		return this.client.send(request(path).header("Accept", accept).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpResponse<byte[]> post(String path, String body, String accept) throws Exception {
		return this.client.send(request(path).header("Accept", accept)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

}
