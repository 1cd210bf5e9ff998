package org.trama.web.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.extract.Action;
import org.trama.extract.Bundled;
import org.trama.it.WithBundledEdition;
import org.trama.model.Role;
import org.trama.question.answer.Parts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What briefs of the bundled programme say is what the records of its extraction say, as
 * JSON and as a document.
 */
@WithBundledEdition
class BriefsIT {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final List<Action> ACTIONS = Bundled.EXTRACTION.actions();

	private final JsonMapper json = new JsonMapper();

	private final RestClient http = RestClient.builder().defaultStatusHandler(HttpStatusCode::isError, (q, a) -> {
	}).build();

	@LocalServerPort
	int port;

	/** Populations and programmes without narrower ones. */
	@ParameterizedTest
	@CsvSource({ "populations, ninez-no-acompanada", "populations, repatriados", "programs, programa-paisano",
			"programs, ptat" })
	void shouldCountActionsAndAgenciesAsTheRecordsDo(String kind, String id) {
		List<Action> own = named(id);
		Set<String> agencies = agencies(own);
		JsonNode brief = brief("/api/briefs/" + kind + "/" + id);
		assertThat(brief.path("passages").size()).isEqualTo(own.size());
		assertThat(texts(brief.path("passages"), "action")).isEqualTo(own.stream().map(BriefsIT::id).toList());
		assertThat(brief.path("summary").get(0).path("en").asString()).contains(count(own.size(), "action"),
				count((int) own.stream().map(Action::line).distinct().count(), "line"),
				count(agencies.size(), "agenc"));
		assertThat(agenciesWho(brief)).isEqualTo(agencies);
	}

	@ParameterizedTest
	@ValueSource(strings = { "stps", "inm", "conapred" })
	void shouldCountWhatAnAgencyLeadsPartnersInAndIsOnlyMentionedIn(String agency) {
		JsonNode brief = brief("/api/briefs/agencies/" + agency);
		JsonNode own = section(brief, "who").path("rows").get(0);
		assertThat(own.get(0).path("things").get(0).path("id").asString()).isEqualTo(agency);
		assertThat(own.get(1).path("passages").size()).isEqualTo(with(agency, Role.LEAD));
		assertThat(own.get(2).path("passages").size()).isEqualTo(with(agency, Role.PARTNER));
		assertThat(section(brief, "idle").path("rows").size()).isPositive();
	}

	@Test
	void shouldSayWhoIsAloneAsTheRecordsDo() {
		List<Action> own = named("ninez-no-acompanada");
		Set<String> expected = own.stream()
			.map(Action::line)
			.filter((line) -> agencies(ACTIONS.stream().filter((action) -> action.line().equals(line)).toList())
				.size() == 1)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> shown = new TreeSet<>();
		section(brief("/api/briefs/populations/ninez-no-acompanada"), "alone").path("rows")
			.forEach((row) -> shown.addAll(texts(row.get(1).path("things"), "label")));
		assertThat(shown).isEqualTo(expected).isNotEmpty();
	}

	@Test
	void shouldSayWhatIsPromisedAsTheRecordsDo() {
		int promised = named("ptat").stream().mapToInt((action) -> action.quantities().size()).sum();
		assertThat(promised).isPositive();
		assertThat(section(brief("/api/briefs/programs/ptat"), "promises").path("rows").size()).isEqualTo(promised);
	}

	@ParameterizedTest
	@ValueSource(strings = { "agencies/sre", "populations/migrantes" })
	void shouldLeaveNothingOutWhenItIsWantedWhole(String thing) {
		assertThat(brief("/api/briefs/" + thing).toString()).contains("\"left\"");
		JsonNode whole = brief("/api/briefs/" + thing + "?whole=true");
		assertThat(whole.toString()).doesNotContain("\"left\"");
		whole.path("sections")
			.forEach((section) -> section.path("rows")
				.forEach((row) -> row.forEach((cell) -> assertThat(cell.path("more").asInt(0)).isZero())));
		whole.path("passages").forEach((passage) -> assertThat(passage.path("words").isEmpty()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "populations/ninez-no-acompanada", "agencies/inm", "programs/ptat", "places/canada" })
	void shouldQuoteTheDocumentWordByWord(String thing) {
		List<String> texts = ACTIONS.stream().map(Action::text).toList();
		JsonNode passages = brief("/api/briefs/" + thing).path("passages");
		assertThat(passages.size()).isPositive();
		passages.forEach((passage) -> passage.path("words")
			.forEach((words) -> assertThat(texts).anyMatch((text) -> text.contains(words.path("quote").asString()))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "populations/ninez-no-acompanada", "agencies/inm", "programs/ptat", "places/canada" })
	void shouldSayTheSameInADocument(String thing) throws IOException {
		JsonNode brief = brief("/api/briefs/" + thing);
		for (String language : List.of("es", "en")) {
			ResponseEntity<byte[]> file = get("/api/briefs/" + thing + "?format=docx&lang=" + language, "*/*");
			assertThat(file.getHeaders().getContentDisposition().getFilename())
				.matches("(informe|brief)-[a-z-]+_pem-2018_\\d{4}-\\d\\d-\\d\\d\\.docx");
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.getBody()))) {
				compare(document, brief, language);
			}
		}
	}

	@Test
	void shouldCallPopulationsInEnglishInAnEnglishDocument() throws IOException {
		JsonNode populations = section(brief("/api/briefs/agencies/inm"), "who").path("rows").path(0).path(3);
		ResponseEntity<byte[]> file = get("/api/briefs/agencies/inm?format=docx&lang=en", "*/*");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.getBody()))) {
			String cell = document.getTables().get(0).getRow(1).getCell(3).getText();
			assertThat(texts(populations.path("things"), "labelEn")).isNotEmpty()
				.allSatisfy((label) -> assertThat(cell).contains(label));
		}
	}

	@Test
	void shouldBeADocumentForWhoAcceptsOne() {
		assertThat(get("/api/briefs/programs/ptat", DOCX).getHeaders().getContentType()).hasToString(DOCX);
	}

	@ParameterizedTest
	@CsvSource({ "/api/briefs/populations/nobody, 404", "/api/briefs/planets/mars, 400",
			"/api/briefs/programs/ptat?edition=1999, 400", "/api/briefs/programs/ptat?format=pdf, 400" })
	void shouldRefuseWhatThereIsNot(String address, int status) {
		assertThat(get(address, "application/json").getStatusCode().value()).isEqualTo(status);
	}

	private static void compare(XWPFDocument document, JsonNode brief, String language) {
		assertThat(document.getProperties().getCoreProperties().getTitle())
			.isEqualTo(brief.path("title").path(language).asString());
		assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("Trama");
		assertThat(document.getStyles().getCtStyles().xmlText()).contains(language.equals("en") ? "en-GB" : "es-MX");
		List<String> headings = document.getParagraphs()
			.stream()
			.filter((paragraph) -> "Heading2".equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
		List<JsonNode> sections = new ArrayList<>();
		brief.path("sections").forEach(sections::add);
		assertThat(headings).startsWith(sections.stream()
			.map((section) -> section.path("title").path(language).asString())
			.toArray(String[]::new));
		List<JsonNode> filled = sections.stream().filter((section) -> section.path("rows").size() > 0).toList();
		assertThat(document.getTables()).hasSameSizeAs(filled);
		IntStream.range(0, filled.size()).forEach((i) -> compare(document.getTables().get(i), filled.get(i), language));
		String prose = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
		brief.path("summary").forEach((sentence) -> assertThat(prose).contains(sentence.path(language).asString()));
		brief.path("passages").forEach((passage) -> {
			assertThat(prose)
				.contains("[" + passage.path("number").asInt() + "] " + passage.path("line").path("label").asString());
			passage.path("words").forEach((words) -> assertThat(prose).contains(words.path("quote").asString()));
		});
		assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
	}

	private static void compare(XWPFTable table, JsonNode section, String language) {
		assertThat(table.getRow(0).isRepeatHeader()).isTrue();
		assertThat(table.getNumberOfRows()).isEqualTo(1 + section.path("rows").size());
		for (int i = 0; i < section.path("columns").size(); i++) {
			assertThat(table.getRow(0).getCell(i).getText())
				.isEqualTo(section.path("columns").get(i).path(language).asString());
			for (int j = 0; j < section.path("rows").size(); j++) {
				String cell = table.getRow(j + 1).getCell(i).getText();
				JsonNode said = section.path("rows").get(j).get(i);
				said.path("things")
					.forEach((thing) -> assertThat(cell).contains(thing.path("kind").asString().equals("action")
							? thing.path("id").asString().split(":")[1] : label(thing, language)));
				assertThat(cell).contains(said.path("words").path(language).asString(""));
			}
		}
	}

	private static List<Action> named(String id) {
		return ACTIONS.stream()
			.filter((action) -> action.populations().stream().anyMatch((one) -> one.of().id().equals(id))
					|| action.initiatives().stream().anyMatch((one) -> one.of().id().equals(id)))
			.toList();
	}

	private static String label(JsonNode thing, String language) {
		String label = thing.path("label").asString();
		return language.equals("en") ? thing.path("labelEn").asString(label) : label;
	}

	private static Set<String> agencies(List<Action> actions) {
		return actions.stream()
			.flatMap((action) -> Parts.agencies(action).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static int with(String agency, Role role) {
		return (int) ACTIONS.stream().filter((action) -> Parts.has(action, agency, role)).count();
	}

	private static String id(Action action) {
		return "pem-2018:%s:%d".formatted(action.line(), action.ordinal());
	}

	private static String count(int n, String what) {
		return n + " " + what;
	}

	private static Set<String> agenciesWho(JsonNode brief) {
		Set<String> agencies = new TreeSet<>();
		section(brief, "who").path("rows").forEach((row) -> row.get(0).path("things").forEach((thing) -> {
			if (thing.path("kind").asString().equals("agency")) {
				agencies.add(thing.path("id").asString());
			}
		}));
		return agencies;
	}

	private static JsonNode section(JsonNode brief, String id) {
		return brief.path("sections")
			.valueStream()
			.filter((section) -> section.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> texts(JsonNode list, String field) {
		return list.valueStream().map((one) -> one.path(field).asString()).toList();
	}

	private JsonNode brief(String address) {
		return this.json.readTree(get(address, "application/json").getBody());
	}

	private ResponseEntity<byte[]> get(String address, String accept) {
		return this.http.get()
			.uri("http://localhost:" + this.port + address)
			.header("Accept", accept)
			.retrieve()
			.toEntity(byte[].class);
	}

}
