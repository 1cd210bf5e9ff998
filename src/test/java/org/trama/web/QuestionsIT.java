package org.trama.web;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class QuestionsIT {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void shouldListEveryQuestionWithAnExampleThatHasRows() throws Exception {
		JsonNode questions = json("/api/questions");
		assertThat(questions).extracting((question) -> question.at("/id").asString())
			.contains("joint-actions", "program-agencies", "shared-programs");
		for (JsonNode question : questions) {
			assertThat(question.at("/title/es").asString()).isNotBlank();
			assertThat(question.at("/parameters/0/type").asString()).matches("[a-z]+");
			assertThat(json(question.at("/links/example").asString()).at("/rows")).isNotEmpty();
		}
	}

	@Test
	void shouldAnswerWithColumnsRowsGraphAndEvidence() throws Exception {
		JsonNode answer = json("/api/questions/joint-actions?size=3");
		assertThat(answer.at("/columns/0/name").asString()).isEqualTo("agencyA");
		assertThat(answer.at("/data/0/sha256").asString()).hasSize(64);
		assertThat(answer.at("/version").asString()).isNotBlank();
		assertThat(answer.at("/rows")).hasSize(3);
		for (JsonNode row : answer.at("/rows")) {
			assertThat(row.at("/agencyA/name").asString()).isNotBlank();
			assertThat(row.at("/evidence/0/action").asString()).isNotBlank();
			assertThat(row.at("/evidence/0/line").asString()).isNotBlank();
			assertThat(row.at("/evidence/0/quotes/0/quote").asString()).isNotBlank();
		}
		assertThat(answer.at("/graph/edges")).hasSize(3);
		assertThat(answer.at("/graph/nodes/0/id").asString()).isNotBlank();
		assertThat(answer.at("/page/truncated").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "text/csv,''", "'*/*',?format=csv", "'application/json;q=0.5,text/csv',''" })
	void shouldGiveAllRowsAsCsvWhenAskedFor(String accept, String query) throws Exception {
		HttpResponse<byte[]> response = get("/api/questions/program-agencies" + query, accept);
		assertThat(response.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
		assertThat(response.headers().firstValue("content-disposition")).hasValueSatisfying(
				(name) -> assertThat(name).matches("attachment; filename=\"program-agencies_pem-2018_\\w{12}.csv\""));
		assertThat(response.headers().firstValue("trama-data"))
			.hasValueSatisfying((data) -> assertThat(data).matches("pem-2018; sha256=\\w{64}"));
		assertThat(response.headers().firstValue("trama-version")).isPresent();
		List<CSVRecord> rows = csv(response);
		assertThat(rows).hasSize(json("/api/questions/program-agencies?size=1").at("/page/total").asInt())
			.allSatisfy((row) -> assertThat(row.get("Citas")).contains("«"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "text/csv;q=0.5,*/*", "text/html,*/*;q=0.8" })
	void shouldGiveJsonOtherwise(String accept) throws Exception {
		assertThat(get("/api/questions/joint-actions", accept).headers().firstValue("content-type"))
			.hasValue("application/json");
	}

	@Test
	void shouldHandOutTheFileAsItStands() throws Exception {
		HttpResponse<byte[]> response = get("/api/questions/joint-actions/cypher", "*/*");
		assertThat(new String(response.body(), StandardCharsets.UTF_8))
			.isEqualTo(Files.readString(Path.of("cypher/questions/joint-actions.cypher")));
	}

	@ParameterizedTest
	@CsvSource({ "shared-programs?agencia=inm,agencia", "shared-programs?min=0,min", "shared-programs?min=x,min",
			"shared-programs?agency=nobody-at-all,agency", "shared-programs?edition=pem-1900,edition",
			"program-agencies?role=boss,role", "shared-programs?program=programa,program",
			"shared-programs?agency=inm&agency=stps,agency", "shared-programs?agency=,agency",
			"shared-programs?size=0,size", "shared-programs?size=1001,size", "shared-programs?page=-1,page",
			"shared-programs?format=xml,format", "shared-programs?lang=fr,lang",
			"shared-programs?agency=%27%29%20MATCH,agency", "paths?from=sdh,to", "paths?from=sdh&to=,to",
			"'paths?from=sdh&to=inm&through=agency,moon',through", "paths?from=sdh&to=inm&max=7,max" })
	void shouldNameTheParameterThatIsWrong(String path, String parameter) throws Exception {
		HttpResponse<byte[]> response = get("/api/questions/" + path, "application/json");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
		assertThat(JSON.readTree(response.body()).at("/parameter").asString()).isEqualTo(parameter);
	}

	@ParameterizedTest
	@CsvSource({ "es,Qué une los dos extremos del paso,trabaja con",
			"en,What connects both ends of the step,works with" })
	void shouldSayItInTheLanguageAskedForAsCsv(String language, String heading, String said) throws Exception {
		List<CSVRecord> rows = csv(get(
				"/api/questions/paths?from=sdh&to=inm&through=agency,organization&format=csv&lang=" + language, "*/*"));
		assertThat(rows).isNotEmpty().allSatisfy((row) -> assertThat(row.get(heading)).contains(said));
	}

	@Test
	void shouldOfferCandidatesForAnAmbiguousName() throws Exception {
		JsonNode problem = JSON
			.readTree(get("/api/questions/shared-programs?program=programa", "application/json").body());
		assertThat(problem.at("/candidates")).hasSizeGreaterThan(1)
			.allSatisfy(
					(candidate) -> assertThat(candidate.at("/kind").asString()).isIn("program", "instrument", "forum"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions/shared-program", "/api/questions/shared-program/cypher",
			"/api/questions/..%2Fsecret" })
	void shouldListTheQuestionsThereAreWhenOneIsUnknown(String path) throws Exception {
		HttpResponse<byte[]> response = get(path, "*/*");
		assertThat(response.statusCode()).isIn(400, 404);
		if (!path.contains("%")) {
			assertThat(JSON.readTree(response.body()).at("/allowed")).isNotEmpty();
		}
	}

	@Test
	void shouldRefuseFormatsThereAreNot() throws Exception {
		assertThat(get("/api/questions/joint-actions", "application/xml").statusCode()).isEqualTo(406);
	}

	@Test
	void shouldShowEachQuestionsParametersInTheOpenApiPage() throws Exception {
		JsonNode operation = json("/v3/api-docs").at("/paths").path("/api/questions/shared-programs").path("get");
		assertThat(operation.at("/parameters")).extracting((parameter) -> parameter.at("/name").asString())
			.contains("agency", "program", "edition", "min", "format");
		assertThat(operation.at("/parameters"))
			.filteredOn((parameter) -> parameter.at("/name").asString().equals("min"))
			.singleElement()
			.satisfies((parameter) -> assertThat(parameter.at("/schema/maximum").asInt()).isEqualTo(1000));
	}

	private JsonNode json(String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> response = get(path, "application/json");
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return JSON.readTree(response.body());
	}

	private static List<CSVRecord> csv(HttpResponse<byte[]> response) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(new String(response.body(), StandardCharsets.UTF_8).substring(1)))
			.getRecords();
	}

	private HttpResponse<byte[]> get(String path, String accept) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Accept", accept)
			.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

}
