package org.trama.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithGraph;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API says of names that no catalog has.
 */
@WithGraph("guessed-names.cypher")
class GuessedNamesIT {

	@LocalServerPort
	int port;

	private RestTestClient http;

	@BeforeEach
	void client() {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void shouldListGuessedNamesMarkedUnlessKnownOnesAreAskedFor() {
		ok("/api/agencies").jsonPath("$.items[*].id")
			.isEqualTo(List.of("aaa", "bbb", "prov-instituto-lunar"))
			.jsonPath("$.items[2].provisional")
			.isEqualTo(true)
			.jsonPath("$.items[0].provisional")
			.doesNotExist();
		ok("/api/agencies?names=known").jsonPath("$.items[*].id").isEqualTo(List.of("aaa", "bbb"));
		ok("/api/programs?names=known").jsonPath("$.total").isEqualTo(0);
	}

	@Test
	void shouldSayOnACardWhyItIsGuessed() {
		ok("/api/agencies/prov-instituto-lunar").jsonPath("$.provisional")
			.isEqualTo(true)
			.jsonPath("$.guessed.es")
			.isEqualTo("Su nombre empieza con «Instituto».");
		ok("/api/agencies/aaa").jsonPath("$.guessed").doesNotExist();
	}

	@Test
	void shouldMarkGuessedNodesOfANetworkAndLeaveThemOutWhenAsked() {
		ok("/api/network").jsonPath("$.nodes[?(@.provisional == true)].id")
			.isEqualTo(List.of("prov-instituto-lunar"))
			.jsonPath("$.recipe.names")
			.isEqualTo("all");
		ok("/api/network?names=known").jsonPath("$.nodes[*].id")
			.isEqualTo(List.of("aaa", "bbb"))
			.jsonPath("$.recipe.names")
			.isEqualTo("known");
	}

	@Test
	void shouldTieNothingByAGuessedNameWhenOnlyKnownOnesCount() {
		ok("/api/network?via=program").jsonPath("$.edges.length()").isEqualTo(3);
		ok("/api/network?via=program&names=known").jsonPath("$.edges.length()").isEqualTo(0);
	}

	@Test
	void shouldMarkGuessedThingsInAnswers() {
		ok("/api/questions/shared-programs").jsonPath("$.rows..[?(@.id == 'prov-programa-faro')].provisional")
			.value((marks) -> assertThat((List<?>) marks).isNotEmpty().allMatch(Boolean.TRUE::equals));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/agencies?names=x", "/api/network?names=x" })
	void shouldRefuseNamesThatAreNeither(String address) {
		this.http.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.parameter")
			.isEqualTo("names")
			.jsonPath("$.allowed")
			.isEqualTo(List.of("all", "known"));
	}

	private RestTestClient.BodyContentSpec ok(String uri) {
		return this.http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
	}

}
