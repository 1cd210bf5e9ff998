package org.trama.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.it.WithBundledEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class NetworkIT {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	private RestTestClient http;

	@BeforeEach
	void client() {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void shouldExplainEveryTieOfTheAgencyNetworkWithTheDocumentsWords() {
		JsonNode network = json("/api/network");
		assertThat(network.at("/edges")).isNotEmpty().allSatisfy((edge) -> {
			assertThat(edge.at("/evidence")).isNotEmpty();
			for (JsonNode action : edge.at("/evidence")) {
				assertThat(action.at("/quotes")).extracting((quote) -> quote.at("/from").asString())
					.contains(edge.at("/source").asString(), edge.at("/target").asString());
			}
		});
	}

	@Test
	void shouldNameRecipeDataAndVersionAndGiveTheSameNetworkAtItsAddress() {
		JsonNode network = json("/api/network?via=program&agency=Instituto Nacional de Migración&min=2");
		assertThat(network.at("/data/0/sha256").asString()).hasSize(64);
		assertThat(network.at("/version").asString()).isNotBlank();
		assertThat(network.at("/links/self").asString()).isEqualTo(
				"/api/network?nodes=agency&via=program&roles=lead,partner&weight=count&min=2&passages=1&isolates=false"
						+ "&edition=pem-2018&agency=inm");
		JsonNode again = json(network.at("/links/self").asString());
		assertThat(again.at("/nodes")).isEqualTo(network.at("/nodes"));
		assertThat(again.at("/edges")).isEqualTo(network.at("/edges"));
		assertThat(again.at("/links")).isEqualTo(network.at("/links"));
	}

	@Test
	void shouldLeaveOutTiesThatRestOnFewerPassagesThanAsked() {
		JsonNode all = json("/api/network?via=program&min=2&evidence=actions");
		JsonNode firm = json("/api/network?via=program&min=2&passages=2&evidence=actions");
		all.at("/edges")
			.forEach((edge) -> assertThat(edge.at("/passages").asInt()).isEqualTo(edge.at("/evidence").size()));
		assertThat(firm.at("/edges")).isNotEmpty()
			.hasSize((int) all.at("/edges").valueStream().filter((edge) -> edge.at("/evidence").size() >= 2).count());
		assertThat(firm.at("/recipe/passages").asInt()).isEqualTo(2);
	}

	@Test
	void shouldTieOnlyNodesOfDifferentKindsInATwoModeNetwork() {
		JsonNode network = json("/api/network?nodes=agency,program");
		Map<String, String> kinds = new HashMap<>();
		network.at("/nodes").forEach((node) -> {
			kinds.put(node.at("/id").asString(), node.at("/kind").asString());
			assertThat(node.has("prominence")).isEqualTo(node.at("/kind").asString().equals("program"));
			assertThat(node.has("activity")).isEqualTo(node.at("/kind").asString().equals("agency"));
		});
		assertThat(network.at("/edges")).isNotEmpty()
			.allSatisfy((edge) -> assertThat(
					List.of(kinds.get(edge.at("/source").asString()), kinds.get(edge.at("/target").asString())))
				.containsExactly("agency", "program"));
	}

	@Test
	void shouldCallPopulationsInEnglishToo() {
		JsonNode nodes = json("/api/network?nodes=agency,population").at("/nodes");
		assertThat(nodes.valueStream().filter((node) -> node.at("/id").asString().equals("ninez-no-acompanada")))
			.singleElement()
			.satisfies((node) -> {
				assertThat(node.at("/label").asString()).isEqualTo("Niñez no acompañada");
				assertThat(node.at("/labelEn").asString()).isEqualTo("Unaccompanied children");
				assertThat(node.at("/nameEn").asString()).isEqualTo("Unaccompanied or separated migrant children");
			});
		assertThat(nodes.valueStream().filter((node) -> node.at("/kind").asString().equals("agency")))
			.noneMatch((node) -> node.has("labelEn"));
	}

	@Test
	void shouldLeaveTheQuotesOutWhenAsked() {
		JsonNode network = json("/api/network?evidence=actions");
		assertThat(network.at("/edges/0/evidence/0/action").asString()).isNotBlank();
		assertThat(network.at("/edges/0/evidence/0/quotes")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "gexf, application/gexf+xml", "graphml, application/graphml+xml",
			"cytoscape, application/vnd.cytoscape+json", "csv, application/zip",
			"xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "jsonld, application/ld+json" })
	void shouldGiveAFileByFormatOrByAccept(String format, String type) {
		byte[] byFormat = file("/api/network?format=" + format, "*/*", type);
		assertThat(byFormat).isNotEmpty().isEqualTo(file("/api/network", type, type));
	}

	@Test
	void shouldGiveJsonToABrowserAndRefuseWhatItCannotWrite() {
		assertThat(JSON.readTree(file("/api/network", "text/html,application/xml;q=0.9,*/*;q=0.8", "application/json"))
			.at("/nodes")).isNotEmpty();
		this.http.get().uri("/api/network").header("Accept", "image/png").exchange().expectStatus().isEqualTo(406);
		this.http.get().uri("/api/network?format=pdf").exchange().expectStatus().isBadRequest();
	}

	private byte[] file(String path, String accept, String type) {
		return this.http.get()
			.uri(path)
			.header("Accept", accept)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(type)
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nodes=agencies                    | nodes    | agency
			nodes=agency,program,forum        | nodes    |
			nodes=                            | nodes    |
			nodes=agency,,program             | nodes    | agency
			nodes=program&via=program         | via      | action
			via=place                         | via      | action
			roles=boss                        | roles    | lead
			weight=heavy                      | weight   | jaccard
			min=many                          | min      | 0..1000000
			min=-1                            | min      | 0..1000000
			min=1e3                           | min      | 0..1000000
			passages=0                        | passages | 1..1000000
			passages=1.5                      | passages | 1..1000000
			isolates=perhaps                  | isolates | true
			evidence=none                     | evidence | quotes
			edition=1999                      | edition  | pem-2018
			agency=nobody at all              | agency   |
			role=lead                         | role     | roles
			""")
	void shouldSayWhichParameterIsWrongAndWhatItTakes(String query, String parameter, String allowed) {
		String problem = this.http.get()
			.uri("/api/network?" + query)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		JsonNode told = JSON.readTree(problem);
		assertThat(told.at("/parameter").asString()).isEqualTo(parameter);
		assertThat(told.at("/detail").asString()).isNotBlank().doesNotContainIgnoringCase("parámetro");
		if (allowed != null) {
			assertThat(told.at("/allowed").toString()).contains(allowed);
		}
	}

	private JsonNode json(String path) {
		return JSON.readTree(this.http.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
