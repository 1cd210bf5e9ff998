package org.trama.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.trama.it.WithBundledEdition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class SearchIT {

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	private RestTestClient http;

	@BeforeEach
	void client() {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void shouldFindAccentsInflectionsAndDerivedWords() {
		assertThat(marked("ninos migracion")).contains("niñas, niños y adolescentes migrantes");
		assertThat(marked("migracion")).contains("migratoria", "migratorios", "migración");
	}

	@Test
	void shouldFindEveryActionOfAnAgencyByAcronymAndByName() {
		List<String> expected = ids("MATCH (:Actor {id: 'stps'})-->(a:Action) RETURN DISTINCT a.id AS id");
		assertThat(expected).isNotEmpty();
		for (String name : List.of("STPS", "stps", "secretaria del trabajo y prevision social")) {
			assertThat(find(name, Map.of("kind", "action", "size", "200")).<List<String>>read("$.items[*].id")).as(name)
				.containsAll(expected);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "migrantes", "migrantes,", "capacitación:", "niñas, niños", "STPS", "PTAT (STPS)",
			"\"personas migrantes\"", "visitas de inspección", "canada" })
	void shouldFindTheSameActionsByTheFilterAsByTheSearch(String words) {
		List<String> found = find(words, Map.of("kind", "action", "size", "200")).read("$.items[*].id");
		List<String> listed = ask("/api/actions", Map.of("q", words, "size", "200")).read("$.items[*].id");
		assertThat(listed).as(words).isNotEmpty().containsExactlyInAnyOrderElementsOf(found);
	}

	@ParameterizedTest
	@CsvSource({ "refujiados, refugiados", "sre paisno, sre paisano", "sedesool, SEDESOL" })
	void shouldSuggestWhatWasProbablyMeantAndHowMuchItFinds(String typed, String meant) {
		DocumentContext found = find(typed, Map.of());
		assertThat(found.<String>read("$.didYouMean.words")).isEqualTo(meant);
		assertThat(found.<Integer>read("$.didYouMean.total")).isPositive()
			.isEqualTo(find(meant, Map.of()).<Integer>read("$.total"));
	}

	@ParameterizedTest
	@CsvSource({ "puente, brokers-between", "quién atiende, single-provider-populations", "traslapes, overlaps" })
	void shouldLeadToTheQuestionsThatAreCalledByTheWordsAndCorrectNoneOfThem(String words, String question) {
		DocumentContext found = find(words, Map.of());
		assertThat(found.<List<String>>read("$.questions[*].id")).contains(question);
		assertThat(found.<Map<String, Object>>read("$")).doesNotContainKey("didYouMean");
	}

	@Test
	void shouldCountWhatASuggestionFindsWithTheSameFilters() {
		Map<String, String> agencies = Map.of("kind", "agency");
		assertThat(find("sedesool", agencies).<Integer>read("$.didYouMean.total"))
			.isEqualTo(find("SEDESOL", agencies).<Integer>read("$.total"))
			.isLessThan(find("SEDESOL", Map.of()).<Integer>read("$.total"));
		assertThat(find("sedesool", Map.of("kind", "population")).<Map<String, Object>>read("$"))
			.doesNotContainKey("didYouMean");
	}

	@ParameterizedTest
	@ValueSource(strings = { "refugiados", "migrantes", "xyzzyplugh", "STPS" })
	void shouldSuggestNothingWhereThatIsNoBetter(String typed) {
		assertThat(find(typed, Map.of()).<Map<String, Object>>read("$")).doesNotContainKey("didYouMean");
	}

	@Test
	void shouldPutWhatIsCalledSoFirst() {
		assertThat(find("STPS", Map.of()).<String>read("$.items[0].id")).isEqualTo("stps");
		assertThat(find("programa paisano", Map.of()).<String>read("$.items[0].id")).isEqualTo("programa-paisano");
	}

	@Test
	void shouldFindATitleByItsCode() {
		DocumentContext found = find("1.2.4", Map.of());
		assertThat(found.<String>read("$.items[0].kind")).isEqualTo("line");
		assertThat(found.<String>read("$.items[0].link")).isEqualTo("/api/lines/pem-2014-2018:1.2.4");
	}

	@Test
	void shouldOpenWhateverItFinds() {
		DocumentContext found = find("migrantes mexico", Map.of("size", "60"));
		List<String> links = found.<List<String>>read("$.items[*].link").stream().distinct().toList();
		assertThat(links).isNotEmpty()
			.allSatisfy((link) -> this.http.get()
				.uri(URI.create("http://localhost:" + this.port + link))
				.exchange()
				.expectStatus()
				.isOk());
	}

	@ParameterizedTest
	@CsvSource({ "kinds,kind", "agencies,agency", "objectives,objective", "populations,population" })
	void shouldNarrowToJustWhatAFacetCounts(String facet, String filter) {
		DocumentContext all = find("migrantes", Map.of());
		List<Map<String, Object>> counts = all.read("$.facets." + facet);
		assertThat(counts).isNotEmpty().allSatisfy((count) -> {
			DocumentContext narrowed = find("migrantes", Map.of(filter, String.valueOf(count.get("id"))));
			assertThat(narrowed.<Integer>read("$.total")).isGreaterThanOrEqualTo((int) count.get("count"))
				.isLessThanOrEqualTo(all.read("$.total"));
		});
	}

	@Test
	void shouldKnowWhatPopulationsAreCalledInEnglish() {
		List<String> facets = find("no acompañados", Map.of()).read("$.facets.populations[*].nameEn");
		assertThat(facets).isNotEmpty();
		List<String> found = find("niñez no acompañada", Map.of("kind", "population")).read("$.items[*].nameEn");
		assertThat(found).isNotEmpty();
	}

	@Test
	void shouldFindEveryPopulationByItsEnglishNamesAndByEachOfTheirWordsThatSpanishLacks() {
		List<Map<String, Object>> populations = ask("/api/populations", Map.of("size", "200")).read("$.items[*]");
		for (Map<String, Object> population : populations) {
			assertThat(find(String.valueOf(population.get("nameEn")), Map.of("kind", "population", "size", "200"))
				.<List<String>>read("$.items[*].id")).as("%s", population.get("nameEn"))
				.contains(String.valueOf(population.get("id")));
		}
		assertThat(find("children", Map.of("kind", "population")).<List<String>>read("$.items[*].id"))
			.contains("ninez-no-acompanada");
		List<String> served = ids("MATCH (a:Action)-[:SERVES]->(:Population {id: 'ninez-no-acompanada'}) "
				+ "RETURN DISTINCT a.id AS id");
		assertThat(find("unaccompanied", Map.of("kind", "action", "size", "200")).<List<String>>read("$.items[*].id"))
			.containsAll(served);
	}

	@ParameterizedTest
	@CsvSource({ "agencies,agency", "dependencia,agency", "programmes,program", "actions,action", "foro,forum" })
	void shouldLeadFromTheNameOfAKindToTheListOfIt(String words, String kind) {
		DocumentContext found = find(words, Map.of());
		assertThat(found.<List<String>>read("$.kinds[*].kind")).contains(kind);
		this.http.get()
			.uri(URI.create("http://localhost:" + this.port + found.<List<String>>read("$.kinds[*].link").get(0)))
			.exchange()
			.expectStatus()
			.isOk();
	}

	@ParameterizedTest
	@CsvSource({ "overlapping, overlaps", "who serves, single-provider-populations" })
	void shouldLeadToTheQuestionsInEnglishToo(String words, String question) {
		assertThat(find(words, Map.of()).<List<String>>read("$.questions[*].id")).contains(question);
	}

	@Test
	void shouldListPopulationsByTheirEnglishNamesForReadersOfEnglishAndKnowThemByThose() {
		List<String> english = ask("/api/populations", Map.of("size", "200", "lang", "en")).read("$.items[*].nameEn");
		assertThat(english).contains("Unaccompanied or separated migrant children")
			.extracting((name) -> name.charAt(0))
			.isSorted();
		assertThat(ask("/api/populations", Map.of("q", "unaccomp")).<List<String>>read("$.items[*].id"))
			.containsExactly("ninez-no-acompanada");
		assertThat(ask("/api/actions", Map.of("population", "Unaccompanied children")).<Integer>read("$.total"))
			.isPositive();
	}

	@Test
	void shouldFindWordsInQuotationMarksOnlyOneAfterTheOther() {
		List<String> texts = find("\"acta de nacimiento\"", Map.of())
			.read("$.items[*].snippet.segments[?(@.match == true)].text");
		assertThat(texts).isNotEmpty().allSatisfy((text) -> assertThat(text).matches("(?i)actas? de (su )?nacimiento"));
		assertThat(find("\"nacimiento de acta\"", Map.of()).<Integer>read("$.total")).isZero();
	}

	@Test
	void shouldGiveWhatHasSomeOfItWhenNothingHasAll() {
		DocumentContext found = find("migrantes xilófonos", Map.of());
		assertThat((boolean) found.read("$.all")).isFalse();
		assertThat(found.<Integer>read("$.total")).isPositive();
		assertThat(find("xilófonos", Map.of()).<Integer>read("$.total")).isZero();
	}

	@Test
	void shouldTurnPagesInTheOrderOfFit() {
		List<Double> scores = find("migrantes", Map.of("size", "200")).read("$.items[*].score");
		assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
		List<String> first = find("migrantes", Map.of("size", "5")).read("$.items[*].id");
		List<String> second = find("migrantes", Map.of("size", "5", "page", "1")).read("$.items[*].id");
		assertThat(find("migrantes", Map.of("size", "10")).<List<String>>read("$.items[*].id"))
			.startsWith(first.toArray(String[]::new))
			.endsWith(second.toArray(String[]::new));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a AND b:c OR NOT (d", "\"migrantes", "migrantes*~^?", "stems:x^9 && {a TO z}",
			"/.*migra.*/ \\", "[1 TO 2] +a -b !c", "x\"y\"z\"", "😀 migrantes" })
	void shouldTakeNothingForSyntax(String typed) {
		assertThat(find(typed, Map.of()).<Integer>read("$.total")).isNotNegative();
	}

	@ParameterizedTest
	@CsvSource({ "de la,q", "***,q", "'',q" })
	void shouldSayWhenThereIsNothingToLookFor(String typed, String parameter) {
		refused(Map.of("q", typed)).jsonPath("$.parameter").isEqualTo(parameter);
	}

	@Test
	void shouldNameTheWrongParameter() {
		refused(Map.of()).jsonPath("$.parameter").isEqualTo("q");
		refused(Map.of("q", "x", "kind", "paragraph")).jsonPath("$.allowed").isArray();
		refused(Map.of("q", "x", "agency", "nadie en absoluto")).jsonPath("$.parameter").isEqualTo("agency");
		refused(Map.of("q", "a1 ".repeat(20)
				+ "b c d e f g h i j k l m n ñ o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"))
			.jsonPath("$.detail")
			.value((detail) -> assertThat(detail.toString()).contains("40"));
	}

	private List<String> marked(String typed) {
		return find(typed, Map.of("kind", "action", "size", "200"))
			.read("$.items[*].snippet.segments[?(@.match == true)].text");
	}

	private List<String> ids(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private DocumentContext find(String typed, Map<String, String> more) {
		Map<String, String> parameters = new HashMap<>(more);
		parameters.put("q", typed);
		return ask("/api/search", parameters);
	}

	private DocumentContext ask(String path, Map<String, String> parameters) {
		byte[] body = this.http.get()
			.uri(uri(path, parameters))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JsonPath.parse(new String(body, StandardCharsets.UTF_8));
	}

	private RestTestClient.BodyContentSpec refused(Map<String, String> parameters) {
		return this.http.get()
			.uri(uri("/api/search", parameters))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

	private URI uri(String path, Map<String, String> parameters) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromUriString("http://localhost:" + this.port).path(path);
		parameters.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
		return uri.encode().buildAndExpand(parameters).toUri();
	}

}
