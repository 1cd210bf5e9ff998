package org.trama.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.document.source.Blank;
import org.trama.extract.Action;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.role.Participation;
import org.trama.it.WithBundledEdition;
import org.trama.model.Kind;
import org.trama.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API says of the bundled programme, held against the records of its extraction.
 */
@WithBundledEdition
class BundledProgrammeIT {

	private static final String EDITION = "pem-2018";

	private static final ProgrammeDocument DOCUMENT = read();

	private static final Extraction EXTRACTION = new Extractor(Catalogs.bundled().of("mx")).extract(DOCUMENT);

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	int port;

	private RestTestClient http;

	@BeforeEach
	void client() {
		this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + this.port).build();
	}

	@Test
	void shouldCountWhatTheDocumentHas() {
		JsonNode counts = get("/api/editions/" + EDITION).path("counts");
		assertThat(counts.path("lines").asInt()).isEqualTo((int) DOCUMENT.lines().count());
		assertThat(counts.path("scheduled").asInt())
			.isEqualTo((int) DOCUMENT.lines().filter((line) -> line.planned()).count());
		assertThat(counts.path("actions").asInt()).isEqualTo(EXTRACTION.actions().size());
		assertThat(counts.path("agencies").asInt()).isEqualTo((int) actors(Kind.AGENCY).distinct().count());
		assertThat(counts.path("programs").asInt()).isEqualTo((int) EXTRACTION.actions()
			.stream()
			.flatMap((action) -> action.initiatives().stream())
			.map((mention) -> mention.of())
			.filter((initiative) -> initiative.type() == Kind.PROGRAM)
			.map(CatalogEntry::id)
			.distinct()
			.count());
	}

	@Test
	void shouldAccountForEveryLineAndCharacterOfTheDocument() {
		JsonNode account = get("/api/editions/" + EDITION + "/account");
		String text = DOCUMENT.source().text();
		assertThat(account.path("lines").asInt()).isEqualTo(DOCUMENT.source().lines().size());
		assertThat(account.path("shares").valueStream().mapToInt((share) -> share.path("lines").asInt()).sum())
			.isEqualTo(account.path("lines").asInt() - account.path("blank").asInt());
		assertThat(account.path("shares").valueStream().mapToInt((share) -> share.path("characters").asInt()).sum())
			.isEqualTo((int) text.chars().filter((character) -> !Blank.is((char) character)).count());
		assertThat(account.path("notes").valueStream().map((note) -> note.path("en").asString()).toList())
			.anySatisfy((note) -> assertThat(note).startsWith("Read as: "));
	}

	@Test
	void shouldShowThePlansTreeWithItsCounts() {
		JsonNode plan = get("/api/plans/pem-2014-2018");
		assertThat(plan.path("objectives")).hasSameSizeAs(DOCUMENT.plan().parts());
		assertThat(plan.path("counts").path("actions").asInt()).isEqualTo(EXTRACTION.actions().size());
		List<String> codes = plan.path("objectives")
			.valueStream()
			.flatMap((objective) -> objective.path("strategies").valueStream())
			.flatMap((strategy) -> strategy.path("lines").valueStream())
			.map((line) -> line.path("code").asString())
			.toList();
		assertThat(codes).isEqualTo(DOCUMENT.lines().map((line) -> line.code()).toList());
	}

	@Test
	void shouldListEveryActionOfTheDocumentInItsOrder() {
		JsonNode page = get("/api/actions?size=200");
		assertThat(page.path("items").valueStream().map((item) -> item.path("id").asString()).toList())
			.isEqualTo(EXTRACTION.actions().stream().map(BundledProgrammeIT::id).toList());
	}

	@Test
	void shouldFindTheSameActionsForEveryActorAsTheExtraction() {
		Map<String, List<String>> expected = new TreeMap<>();
		EXTRACTION.actions()
			.forEach((action) -> action.actors()
				.stream()
				.filter((part) -> part.role() != Role.MENTIONED)
				.map((part) -> part.actor().of().id())
				.distinct()
				.forEach((actor) -> expected.computeIfAbsent(actor, (key) -> new ArrayList<>()).add(id(action))));
		expected.forEach(
				(actor, actions) -> assertThat(ids(get("/api/actions?size=200&role=lead&role=partner&agency=" + actor)))
					.as(actor)
					.isEqualTo(actions));
	}

	@Test
	void shouldTellHowOftenAnAgencyWorksWithAnother() {
		String agency = busiest();
		Map<String, Integer> expected = new TreeMap<>();
		EXTRACTION.actions()
			.stream()
			.filter((action) -> takesPart(action, agency))
			.forEach((action) -> action.actors()
				.stream()
				.filter((part) -> part.role() != Role.MENTIONED)
				.map((part) -> part.actor().of())
				.filter((actor) -> actor.type() == Kind.AGENCY && !actor.id().equals(agency))
				.map(Actor::id)
				.distinct()
				.forEach((other) -> expected.merge(other, 1, Integer::sum)));
		Map<String, Integer> said = new TreeMap<>();
		get("/api/agencies/" + agency).path("neighbours")
			.path("agencies")
			.forEach((other) -> said.put(other.path("id").asString(), other.path("actions").asInt()));
		assertThat(said).isEqualTo(expected).isNotEmpty();
	}

	@Test
	void shouldQuoteTheDocumentForEverythingKnownOfEveryAction() {
		for (Action action : EXTRACTION.actions()) {
			JsonNode card = get("/api/actions/" + id(action));
			assertThat(card.path("text").asString()).isEqualTo(action.text());
			assertThat(card.path("actors").size()).isEqualTo(action.actors().size());
			assertThat(card.path("initiatives").size()).isEqualTo(action.initiatives().size());
			assertThat(card.path("populations").size()).isEqualTo(action.populations().size());
			assertThat(card.path("places").size()).isEqualTo(action.places().size());
			assertThat(card.path("targets").size()).isEqualTo(action.quantities().size());
			Stream.of("actors", "initiatives", "populations", "places", "targets")
				.flatMap((member) -> card.path(member).valueStream())
				.flatMap((mention) -> mention.path("quotes").valueStream())
				.forEach((quote) -> assertThat(quote.path("quote").asString())
					.isEqualTo(action.text().substring(quote.path("start").asInt(), quote.path("end").asInt())));
		}
	}

	@Test
	void shouldShowTheDocumentsLinesAsTheyStand() {
		List<String> lines = DOCUMENT.source().lines();
		JsonNode source = get("/api/editions/" + EDITION + "/source?from=1&to=2000");
		assertThat(source.path("total").asInt()).isEqualTo(lines.size());
		assertThat(source.path("lines").valueStream().map((line) -> line.path("text").asString()).toList())
			.isEqualTo(lines.stream().limit(2000).toList());
	}

	@Test
	void shouldNotSendAFileAgainWhenTheCallerHasIt() {
		String tag = this.http.get()
			.uri("/api/editions/" + EDITION + "/actions.ndjson")
			.exchange()
			.returnResult(byte[].class)
			.getResponseHeaders()
			.getETag();
		assertThat(tag).isNotBlank();
		this.http.get()
			.uri("/api/editions/" + EDITION + "/actions.ndjson")
			.header("If-None-Match", tag)
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void shouldTakeNamesAsPeopleWriteThem() {
		assertThat(get("/api/actions?initiative=paisano").path("total").asInt()).isPositive();
		assertThat(get("/api/actions?agency=stps").path("total").asInt())
			.isEqualTo(get("/api/actions?agency=Secretaria del Trabajo y Prevision Social").path("total").asInt())
			.isPositive();
		assertThat(get("/api/actions?population=niñas").path("filters").path("population").size()).isPositive();
	}

	@Test
	void shouldBeHealthyAndShowItsPageWhileTheDatabaseAnswers() {
		assertThat(get("/actuator/health").path("components").path("neo4j").path("status").asString()).isEqualTo("UP");
		this.http.get().uri("/").exchange().expectStatus().isOk().expectHeader().contentType("text/html");
		this.http.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
		this.http.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
	}

	private JsonNode get(String uri) {
		byte[] body = this.http.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return this.json.readTree(body);
	}

	private static List<String> ids(JsonNode page) {
		return page.path("items").valueStream().map((item) -> item.path("id").asString()).toList();
	}

	private static String busiest() {
		Map<String, Integer> actions = new TreeMap<>();
		actors(Kind.AGENCY).forEach((agency) -> actions.merge(agency, 1, Integer::sum));
		return actions.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	private static Stream<String> actors(Kind type) {
		return EXTRACTION.actions()
			.stream()
			.flatMap((action) -> action.actors().stream())
			.map((part) -> part.actor().of())
			.filter((actor) -> actor.type() == type)
			.map(Actor::id);
	}

	private static boolean takesPart(Action action, String actor) {
		Predicate<Participation> his = (part) -> part.actor().of().id().equals(actor);
		return action.actors().stream().anyMatch(his.and((part) -> part.role() != Role.MENTIONED));
	}

	private static String id(Action action) {
		return String.format(Locale.ROOT, "%s:%s:%d", EDITION, action.line(), action.ordinal());
	}

	private static ProgrammeDocument read() {
		try (InputStream source = BundledProgrammeIT.class.getResourceAsStream("/programmes/" + EDITION + ".txt")) {
			return DocumentReader.read(EDITION + ".txt", source.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
