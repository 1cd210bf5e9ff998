package org.trama.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithGraph;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * What the API says of a small graph of which every answer is known: two plans that share
 * a line's code, one of them with two editions.
 */
@WithGraph("two-plans.cypher")
class TwoPlansIT {

	@LocalServerPort
	int port;

	private RestTestClient http;

	@BeforeEach
	void client() {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void shouldListEditionsTheNewestFirst() {
		ok("/api/editions").jsonPath("$[*].id").isEqualTo(List.of("a-2021", "b-2021", "a-2020"));
		ok("/api/editions/a-2021").jsonPath("$.plan.id")
			.isEqualTo("plan-a")
			.jsonPath("$.counts.lines")
			.isEqualTo(3)
			.jsonPath("$.counts.scheduled")
			.isEqualTo(2)
			.jsonPath("$.counts.actions")
			.isEqualTo(2)
			.jsonPath("$.importedAt")
			.isEqualTo("2022-01-01T00:00:00Z");
	}

	@Test
	void shouldCountAPlansNewestEditionWhenNoneIsNamed() {
		ok("/api/plans/plan-a").jsonPath("$.edition")
			.isEqualTo("a-2021")
			.jsonPath("$.counts.lines")
			.isEqualTo(3)
			.jsonPath("$.counts.scheduled")
			.isEqualTo(2)
			.jsonPath("$.objectives[0].strategies[0].lines[*].code")
			.isEqualTo(List.of("1.1.1", "1.1.2", "1.1.10"))
			.jsonPath("$.objectives[0].strategies[0].lines[*].planned")
			.isEqualTo(List.of(false, true, true));
		ok("/api/plans/plan-a?edition=2020").jsonPath("$.counts.scheduled")
			.isEqualTo(1)
			.jsonPath("$.counts.actions")
			.isEqualTo(1);
		refused(400, "/api/plans/plan-a?edition=b-2021").jsonPath("$.allowed").isEqualTo(List.of("a-2021", "a-2020"));
	}

	@Test
	void shouldAskWhichPlanWhenSeveralHaveTheCode() {
		refused(400, "/api/lines/1.1.1").jsonPath("$.parameter")
			.isEqualTo("plan")
			.jsonPath("$.candidates[*].id")
			.isEqualTo(List.of("plan-a:1.1.1", "plan-b:1.1.1"));
		ok("/api/lines/1.1.1?plan=plan-b").jsonPath("$.title").isEqualTo("Otra cosa");
		ok("/api/lines/plan-b:1.1.1").jsonPath("$.title").isEqualTo("Otra cosa");
		refused(400, "/api/lines/1.1.1?plan=plan-c").jsonPath("$.allowed").isEqualTo(List.of("plan-a", "plan-b"));
		refused(404, "/api/lines/9.9.9");
	}

	@Test
	void shouldTellWhatEachEditionSaysOfALine() {
		ok("/api/lines/plan-a:1.1.1").jsonPath("$.editions[*].edition")
			.isEqualTo(List.of("a-2021", "a-2020"))
			.jsonPath("$.editions[*].planned")
			.isEqualTo(List.of(false, true))
			.jsonPath("$.editions[1].title")
			.isEqualTo("Atender a las niñas")
			.jsonPath("$.populations[0].quotes[0].quote")
			.isEqualTo("niñas")
			.jsonPath("$.actions[0].actors[*].role")
			.isEqualTo(List.of("lead", "partner"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "edition=a-2020 | a-2020:1.1.1:1",
			"edition=2021 | a-2021:1.1.2:1 a-2021:1.1.10:1", "line=1.1.10 | a-2021:1.1.10:1", "line=plan-b:1.1.1 | ",
			"strategy=1.1&objective=plan-b:1 | ", "planned=true&q=medira | a-2021:1.1.10:1", "planned=false | ",
			"axis=1 | a-2020:1.1.1:1 a-2021:1.1.2:1 a-2021:1.1.10:1", "axis=plan-a:eje-1&edition=2020 | a-2020:1.1.1:1",
			"agency=aaa | a-2020:1.1.1:1 a-2021:1.1.2:1", "agency=ARBOLES&role=lead | a-2020:1.1.1:1",
			"agency=AAA&role=mentioned | a-2021:1.1.2:1",
			"agency=aaa&role=lead&role=mentioned | a-2020:1.1.1:1 a-2021:1.1.2:1",
			"agency=aaa&agency=bbb&role=lead&role=partner | a-2020:1.1.1:1", "role=partner | a-2020:1.1.1:1",
			"initiative=uno | a-2020:1.1.1:1", "population=niñas | a-2020:1.1.1:1", "population=gente | a-2020:1.1.1:1",
			"place=tierra | a-2020:1.1.1:1", "q=ATENDERÁ informara | a-2020:1.1.1:1", "agency=círculo | " })
	void shouldFindActionsThatPassAllFilters(String filters, String ids) {
		List<String> expected = (ids != null) ? List.of(ids.split(" ")) : List.of();
		ok("/api/actions?" + filters).jsonPath("$.items[*].id")
			.isEqualTo(expected)
			.jsonPath("$.total")
			.isEqualTo(expected.size());
	}

	@Test
	void shouldSayWhatAFilterWasTakenFor() {
		ok("/api/actions?agency=arboles&population=NIÑAS").jsonPath("$.filters.agency[0].id")
			.isEqualTo("aaa")
			.jsonPath("$.filters.population[0].id")
			.isEqualTo("ninez");
	}

	@Test
	void shouldTurnPages() {
		ok("/api/actions?size=2").jsonPath("$.total")
			.isEqualTo(3)
			.jsonPath("$.pages")
			.isEqualTo(2)
			.jsonPath("$.links.next")
			.isEqualTo("/api/actions?size=2&page=1")
			.jsonPath("$.links.prev")
			.doesNotExist();
		ok("/api/actions?size=2&page=1").jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.links.prev")
			.isEqualTo("/api/actions?size=2&page=0")
			.jsonPath("$.links.next")
			.doesNotExist();
		ok("/api/actions?size=2&page=9").jsonPath("$.items.length()").isEqualTo(0);
	}

	@Test
	void shouldShowTheWordsBehindAllThatIsKnownOfAnAction() {
		ok("/api/actions/a-2020:1.1.1:1").jsonPath("$.actors[0].id")
			.isEqualTo("aaa")
			.jsonPath("$.actors[0].kind")
			.isEqualTo("agency")
			.jsonPath("$.actors[0].role")
			.isEqualTo("lead")
			.jsonPath("$.actors[0].quotes[*].start")
			.isEqualTo(List.of(3, 80))
			.jsonPath("$.actors[0].clause.quote")
			.isEqualTo("La AAA con el BBB atenderá")
			.jsonPath("$.actors[1].role")
			.isEqualTo("partner")
			.jsonPath("$.initiatives[0].kind")
			.isEqualTo("program")
			.jsonPath("$.populations[0].quotes[0].quote")
			.isEqualTo("niñas")
			.jsonPath("$.places[0].kind")
			.isEqualTo("city")
			.jsonPath("$.targets[0].value")
			.isEqualTo(20)
			.jsonPath("$.unresolved[0].guess")
			.isEqualTo("actor")
			.jsonPath("$.line.code")
			.isEqualTo("1.1.1")
			.jsonPath("$.edition.id")
			.isEqualTo("a-2020");
	}

	@Test
	void shouldTellAgenciesThatWorkTogetherFromThoseOnlyMentioned() {
		ok("/api/agencies/bbb").jsonPath("$.counts.lead")
			.isEqualTo(2)
			.jsonPath("$.counts.partner")
			.isEqualTo(1)
			.jsonPath("$.partOf[0].id")
			.isEqualTo("aaa")
			.jsonPath("$.neighbours.agencies[0].id")
			.isEqualTo("aaa")
			.jsonPath("$.neighbours.agencies[0].actions")
			.isEqualTo(1)
			.jsonPath("$.neighbours.programs[0].id")
			.isEqualTo("programa-uno")
			.jsonPath("$.lines[*].code")
			.isEqualTo(List.of("1.1.1", "1.1.2", "1.1.10"))
			.jsonPath("$.links.actions")
			.isEqualTo("/api/actions?agency=bbb");
		ok("/api/agencies/aaa").jsonPath("$.counts.mentioned")
			.isEqualTo(1)
			.jsonPath("$.lines[*].code")
			.isEqualTo(List.of("1.1.1"));
		refused(404, "/api/organizations/aaa");
	}

	@Test
	void shouldPlacePopulationsAndPlacesInTheirHierarchies() {
		ok("/api/populations/gente").jsonPath("$.narrower[0].id")
			.isEqualTo("ninez")
			.jsonPath("$.counts.actions")
			.isEqualTo(0)
			.jsonPath("$.counts.actionsWithin")
			.isEqualTo(1);
		ok("/api/populations/ninez").jsonPath("$.broader[0].id")
			.isEqualTo("gente")
			.jsonPath("$.titles[0].code")
			.isEqualTo("1.1.1")
			.jsonPath("$.neighbours.agencies.length()")
			.isEqualTo(2);
		ok("/api/places/ciudad-sol").jsonPath("$.within[0].id").isEqualTo("tierra");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "agencies | aaa bbb", "organizations | ccc", "programs | programa-uno", "instruments | ",
					"forums | ", "populations | gente ninez", "places | ciudad-sol tierra",
					"agencies?sort=actions | bbb aaa", "agencies?q=arbol | aaa", "populations?q=NINAS | ninez" })
	void shouldListThings(String path, String ids) {
		ok("/api/" + path).jsonPath("$.items[*].id").isEqualTo((ids != null) ? List.of(ids.split(" ")) : List.of());
	}

	@Test
	void shouldShowTheDocumentsLinesAsTheyStand() {
		ok("/api/editions/a-2020/source?from=2&to=4").jsonPath("$.lines[*].number")
			.isEqualTo(List.of(2, 3, 4))
			.jsonPath("$.lines[*].text")
			.isEqualTo(List.of("  dos ", "", "cuatro"))
			.jsonPath("$.total")
			.isEqualTo(5)
			.jsonPath("$.links.next")
			.isEqualTo("/api/editions/a-2020/source?from=5");
		refused(400, "/api/editions/a-2020/source?from=6").jsonPath("$.allowed").isEqualTo("1..5");
		refused(400, "/api/editions/a-2020/source?from=3&to=2").jsonPath("$.parameter").isEqualTo("to");
		refused(404, "/api/editions/zzz/source");
	}

	@Test
	void shouldListTheNamesThatTheCatalogLacks() {
		ok("/api/editions/a-2020/unresolved").jsonPath("$[0].name")
			.isEqualTo("XYZ")
			.jsonPath("$[0].action")
			.isEqualTo("a-2020:1.1.1:1");
	}

	@Test
	void shouldSuggestTheNearestWhenAFilterStandsForNothing() {
		refused(400, "/api/actions?agency=Agensia de Arboles").jsonPath("$.parameter")
			.isEqualTo("agency")
			.jsonPath("$.candidates[0].id")
			.isEqualTo("aaa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "editions", "plans", "lines", "actions", "agencies", "organizations", "programs",
			"instruments", "forums", "populations", "places" })
	void shouldSayThatAnIdIsUnknown(String path) {
		refused(404, "/api/" + path + "/no:such.thing").jsonPath("$.id").isEqualTo("no:such.thing");
	}

	private RestTestClient.BodyContentSpec ok(String uri) {
		return this.http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
	}

	private RestTestClient.BodyContentSpec refused(int status, String uri) {
		return this.http.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType("application/problem+json")
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(status);
	}

}
