package org.trama.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What names that no catalog has do to answers, findings and tables, and what these are
 * without them.
 */
@WithGraph("guessed-in-answers.cypher")
class GuessedInAnswersIT {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	int port;

	private RestTestClient http;

	@BeforeEach
	void client() {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			agency-footprint?x=            | 4 | 3
			agency-partners?x=             | 4 | 2
			brokers-between?x=             | 4 | 1
			coverage?x=                    | 2 | 2
			crowded-lines?min=2            | 2 | 1
			joint-actions?x=               | 4 | 2
			joint-actions?kind=any         | 3 | 1
			orphan-actions?x=              | 0 | 2
			overlaps?min=1                 | 0 | 2
			paths?from=aaa&to=bbb          | 8 | 2
			place-agencies?x=              | 5 | 2
			population-agencies?x=         | 5 | 3
			population-overlaps?x=         | 0 | 1
			population-pairs?x=            | 1 | 1
			program-agencies?kind=any      | 13 | 3
			repeated-commitments?kind=figure | 3 | 1
			shared-forums?x=               | 3 | 0
			shared-instruments?x=          | 3 | 0
			shared-programs?x=             | 4 | 1
			single-agency-programs?x=      | 0 | 1
			single-provider-populations?x= | 0 | 1
			status-contradictions?x=       | 1 | 1
			targets?x=                     | 3 | 3
			targets?agency=prov-instituto-lunar | 3 | 0
			why-linked?agencyA=aaa&agencyB=bbb | 4 | 2
			""")
	void shouldCountOnlyWhatCatalogsHaveWhenAsked(String question, int all, int known) {
		String address = "/api/questions/" + question.replace("?x=", "?size=50");
		JsonNode whole = json(address + "&names=all");
		assertThat(whole.at("/page/total").asInt()).isEqualTo(all);
		assertThat(whole.at("/parameters/names").asString()).isEqualTo("all");
		JsonNode narrowed = json(address + "&names=known");
		assertThat(narrowed.at("/page/total").asInt()).isEqualTo(known);
		assertThat(narrowed.at("/parameters/names").asString()).isEqualTo("known");
		assertThat(narrowed.at("/rows").toString()).doesNotContain("\"prov-");
		assertThat(narrowed.at("/graph").toString()).doesNotContain("\"prov-");
	}

	@Test
	void shouldCountWithinARowOnlyWhatCatalogsHave() {
		assertThat(cell("coverage", "all", "/rows/0/agencies").asInt()).isEqualTo(4);
		assertThat(cell("coverage", "known", "/rows/0/agencies").asInt()).isEqualTo(3);
		assertThat(cell("crowded-lines", "all", "/rows/0/together").asInt()).isEqualTo(3);
		assertThat(cell("crowded-lines", "known", "/rows/0/together").asInt()).isEqualTo(2);
		assertThat(cell("population-pairs", "all", "/rows/0/agencies")).hasSize(2);
		assertThat(cell("population-pairs", "known", "/rows/0/agencies")).hasSize(1);
		assertThat(cell("status-contradictions", "all", "/rows/0/agencies")).hasSize(4);
		assertThat(cell("status-contradictions", "known", "/rows/0/agencies")).hasSize(3);
		assertThat(cell("targets", "all", "/rows/0/leads")).hasSize(1);
		assertThat(cell("targets", "known", "/rows/0/leads")).isEmpty();
	}

	private JsonNode cell(String question, String names, String pointer) {
		return json("/api/questions/%s?names=%s".formatted(question, names)).at(pointer);
	}

	@Test
	void shouldSayWhyNothingIsAnsweredAboutAGuessedNameWhenOnlyKnownOnesCount() {
		assertThat(json("/api/questions/joint-actions?agency=prov-instituto-lunar&names=known").at("/nothing/es")
			.asString())
			.isEqualTo("El nombre de Instituto Lunar está por confirmar, y solo se pidieron los del catálogo.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unscheduled-lines", "unserved-populations" })
	void shouldRefuseTheChoiceWhereNoNameTakesPart(String question) {
		this.http.get()
			.uri("/api/questions/" + question + "?names=known")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.parameter")
			.isEqualTo("names");
	}

	@Test
	void shouldRefuseNamesThatAreNeither() {
		this.http.get()
			.uri("/api/questions/joint-actions?names=x")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.allowed")
			.isEqualTo(List.of("all", "known"));
	}

	@Test
	void shouldFindOnlyWhatCatalogsHaveWhenAsked() {
		JsonNode all = json("/api/search?q=lunar");
		assertThat(all.at("/total").asInt()).isEqualTo(2);
		assertThat(all.at("/names").asString()).isEqualTo("all");
		assertThat(all.at("/items").toString()).contains("\"provisional\":true");
		assertThat(all.at("/facets/agencies").toString()).contains("prov-instituto-lunar");
		JsonNode known = json("/api/search?q=lunar&names=known");
		assertThat(known.at("/items")).extracting((item) -> item.at("/id").asString())
			.containsExactly("a-2021:1.1.1:1");
		assertThat(known.at("/names").asString()).isEqualTo("known");
		assertThat(known.at("/facets/agencies")).extracting((agency) -> agency.at("/id").asString())
			.containsExactly("aaa");
		assertThat(json("/api/search?q=lunar&names=known&agency=prov-instituto-lunar").at("/total").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/questions/joint-actions?size=50 | es | Instituto Lunar (por confirmar)
			/api/questions/joint-actions?size=50 | en | Instituto Lunar (to be confirmed)
			/api/agencies?size=50                | es | Instituto Lunar (por confirmar)
			/api/search?q=lunar                  | es | Instituto Lunar (por confirmar)
			/api/search?q=lunar&agency=prov-instituto-lunar | en | Instituto Lunar (to be confirmed)
			""")
	void shouldMarkGuessedNamesInTables(String address, String language, String name) throws Exception {
		assertThat(text(address + "&format=csv&lang=" + language)).contains(name)
			.doesNotContain("(AAA) (", "Bosques (por", "Bosques (to");
		assertThat(workbook(address + "&format=xlsx&lang=" + language)).contains(name);
	}

	@Test
	void shouldMarkGuessedNamesInTheTablesOfANetwork() throws Exception {
		assertThat(workbook("/api/network?via=program&format=xlsx&lang=es")).contains("Instituto Lunar (por confirmar)",
				"Programa Solo; Programa Faro (por confirmar)");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/api/questions/joint-actions?x", "/api/agencies?x", "/api/search?q=lunar", "/api/network?x" })
	void shouldSayInAWorkbookThatOnlyKnownNamesCount(String address) throws Exception {
		String known = address.replace("?x", "?names=known");
		String asked = known.contains("names=") ? known : known + "&names=known";
		assertThat(workbook(asked + "&format=xlsx&lang=es")).contains("Nombres", "solo los del catálogo")
			.doesNotContain("Instituto Lunar (por confirmar)");
	}

	private JsonNode json(String address) {
		return JSON.readTree(bytes(address));
	}

	private String text(String address) {
		return new String(bytes(address), StandardCharsets.UTF_8);
	}

	private List<String> workbook(String address) throws Exception {
		List<String> cells = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(address)))) {
			book.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> cells.add(cell.toString()))));
		}
		return cells;
	}

	private byte[] bytes(String address) {
		return this.http.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

}
