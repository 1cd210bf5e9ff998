package org.trama.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.TramaApplication;
import org.trama.engine.Schema;
import org.trama.engine.SteadyReads;
import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.model.Reference;
import org.trama.read.Names;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.BDDMockito.given;

/**
 * The whole of the API over a database that isn't there: all that is decided before
 * something is read from it, and what a caller hears when it is away. Nothing loads
 * meanwhile, and what names mean is made up; all else is as it is served.
 */
@SpringBootTest(classes = { TramaApplication.class, WithoutDatabaseTests.Quiet.class },
		properties = { "spring.neo4j.uri=bolt://127.0.0.1:1", "spring.neo4j.max-transaction-retry-time=0s",
				"spring.neo4j.connection-timeout=1s", "trama.load.bundled=false" })
class WithoutDatabaseTests {

	@MockitoBean
	Schema schema;

	@MockitoBean
	SteadyReads reads;

	@MockitoBean
	Names names;

	@Autowired
	WebApplicationContext context;

	private MockMvcTester http;

	@BeforeEach
	void serve() throws Exception {
		this.http = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(SecurityHeaders.class)).build());
		given(this.reads.read(any())).willAnswer((call) -> call.<Callable<?>>getArgument(0).call());
		given(this.names.meaning(any(), anySet())).willReturn(NameResolution.NOTHING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/actions?agencia=INM                  | agencia
			/api/actions?size=201                     | size
			/api/actions?size=0                       | size
			/api/actions?page=-1                      | page
			/api/actions?page=uno                     | page
			/api/actions?role=boss                    | role
			/api/actions?planned=perhaps              | planned
			/api/actions?planned=true&planned=false   | planned
			/api/actions?agency=                      | agency
			/api/actions?agency=nobody                | agency
			/api/actions?population=nobody            | population
			/api/actions/x?page=1                     | page
			/api/agencies?size=201                    | size
			/api/agencies?colour=red                  | colour
			/api/network?nodes=planet                 | nodes
			/api/network?nodes=agency&via=agency      | via
			/api/network?weight=heavy                 | weight
			/api/network?roles=boss                   | roles
			/api/network?min=much                     | min
			/api/network?format=png                   | format
			/api/network?page=1                       | page
			/api/search?q=a&agency=nobody             | agency
			/api/search                               | q
			/api/editions/x/source?from=0             | from
			/api/editions?lang=fr                     | lang
			""")
	void shouldRefuseAValueInBothLanguagesBeforeAnythingIsRead(String address, String parameter) {
		for (String language : List.of("es", "en")) {
			assertThat(this.http.get().uri(URI.create(address)).header("Accept-Language", language)).hasStatus(400)
				.hasContentType("application/problem+json")
				.hasHeader("Vary", "Accept-Language")
				.bodyJson()
				.hasPathSatisfying("$.parameter", (it) -> it.assertThat().isEqualTo(parameter))
				.hasPathSatisfying("$.title", (it) -> it.assertThat()
					.asString()
					.matches(language.equals("es") ? "Dato (no válido|desconocido)" : "(Invalid|Unknown) value"))
				.hasPathSatisfying("$.detail",
						(it) -> it.assertThat()
							.asString()
							.isNotBlank()
							.doesNotContainIgnoringCase("parámetro", "parameter"));
		}
	}

	@Test
	void shouldNameTheParametersThereAreWhenOneIsUnknown() {
		assertThat(this.http.get().uri("/api/actions?agencia=INM")).bodyJson()
			.hasPathSatisfying("$.allowed",
					(it) -> it.assertThat().asArray().contains("agency", "role", "line", "q", "page", "size", "lang"));
		assertThat(this.http.get().uri("/api/actions?role=boss")).bodyJson()
			.hasPathSatisfying("$.allowed",
					(it) -> it.assertThat().asArray().containsExactly("lead", "partner", "mentioned"));
	}

	@Test
	void shouldCallEveryCriterionOfEveryPathByItsNameAndNoneByItsWordInAddresses() throws UnsupportedEncodingException {
		Set<String> paths = JsonPath
			.<Map<String, Object>>read(
					this.http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString(), "$.paths")
			.keySet();
		int told = 0;
		for (String path : paths) {
			String address = path.replaceAll("\\{[^}]+}", "x") + "?nonesuch=x";
			String problem = this.http.get().uri(address).exchange().getResponse().getContentAsString();
			if (problem.contains("unknown-parameter")) {
				told++;
				List<String> allowed = JsonPath.read(problem, "$.allowed");
				assertThat(JsonPath.<String>read(problem, "$.detail").split("[^\\p{L}]+")).as(path)
					.doesNotContain("nonesuch", "dato")
					.doesNotContainAnyElementsOf(allowed);
			}
		}
		assertThat(told).isGreaterThan(paths.size() / 2);
	}

	@Test
	void shouldSayWhatWasProbablyMeant() {
		given(this.names.meaning("INMM", EnumSet.of(Kind.AGENCY, Kind.ORGANIZATION))).willReturn(
				new NameResolution(false, List.of(), List.of(Reference.of(Kind.AGENCY, "inm", "INM", "Migración"))));
		assertThat(this.http.get().uri("/api/actions?agency=INMM")).hasStatus(400)
			.bodyJson()
			.hasPathSatisfying("$.candidates[0].id", (it) -> it.assertThat().isEqualTo("inm"))
			.hasPathSatisfying("$.detail", (it) -> it.assertThat().asString().contains("INM (Migración)"));
	}

	@Test
	void shouldRefuseANameThatMeansTooMuch() {
		List<Reference> many = IntStream.range(0, 26)
			.mapToObj((i) -> Reference.of(Kind.AGENCY, "a" + i, null, "Agencia " + i))
			.toList();
		given(this.names.meaning(any(), anySet())).willReturn(new NameResolution(false, many, List.of()));
		assertThat(this.http.get().uri("/api/actions?agency=agencia")).hasStatus(400)
			.bodyJson()
			.hasPathSatisfying("$.candidates", (it) -> it.assertThat().asArray().hasSize(25))
			.hasPathSatisfying("$.detail", (it) -> it.assertThat().asString().contains("26"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/editions", "/api/plans", "/api/actions", "/api/agencies", "/api/network",
			"/api/actions/x", "/api/search?q=migrantes", "/api/questions/coverage" })
	void shouldSayThatTheDatabaseIsAway(String address) {
		assertThat(this.http.get().uri(address)).hasStatus(503)
			.hasContentType("application/problem+json")
			.bodyJson()
			.hasPathSatisfying("$.title", (it) -> it.assertThat().isEqualTo("Base de datos no disponible"));
		assertThat(this.http.get().uri(address).header("Accept-Language", "en")).bodyJson()
			.hasPathSatisfying("$.title", (it) -> it.assertThat().isEqualTo("Database not available"));
	}

	@Test
	void shouldTellItsModelOnlyToWhoDoesNotHaveItYet() {
		MvcTestResult told = this.http.get().uri("/api/model").exchange();
		assertThat(told).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.filters[?(@.parameter == 'agency')].title.es",
					(it) -> it.assertThat().asArray().containsExactly("Dependencia u organización"));
		String version = told.getResponse().getHeader("ETag");
		assertThat(version).isNotNull();
		assertThat(this.http.get().uri("/api/model").header("If-None-Match", version)).hasStatus(304)
			.bodyText()
			.isEmpty();
	}

	@Test
	void shouldTellOfItsQuestionsWithoutReadingAnything() {
		assertThat(this.http.get().uri("/api/questions")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$[*].id", (it) -> it.assertThat().asArray().isNotEmpty());
		assertThat(this.http.get().uri("/api/questions/nothing")).hasStatus(404)
			.bodyJson()
			.hasPathSatisfying("$.type", (it) -> it.assertThat().isEqualTo("urn:trama:problem:unknown-id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/red", "/api/questions", "/api/nothing", "/v3/api-docs" })
	void shouldTellBrowsersToRunNothingElse(String address) {
		assertThat(this.http.get().uri(address)).hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("Referrer-Policy", "no-referrer")
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement()
						.asString()
						.contains("default-src 'self'", "frame-ancestors 'none'")
						.doesNotContain("unsafe"));
	}

	@Test
	void shouldLetNobodyKeepAnAnswerUnasked() {
		assertThat(this.http.get().uri("/api/questions")).hasHeader("Cache-Control", "no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/red", "/preguntas/huecos", "/coincidencias/x/y", "/fichas/agency/inm",
			"/informes/poblaciones/x", "/buscar" })
	void shouldShowThePageInEveryRoom(String address) {
		assertThat(this.http.get().uri(address)).hasStatusOk().hasForwardedUrl("/index.html");
	}

	@Test
	void shouldDescribeEveryPathWithItsProblems() {
		assertThat(this.http.get().uri("/v3/api-docs")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.paths.length()",
					(it) -> it.assertThat()
						.asNumber()
						.satisfies((paths) -> assertThat(paths.intValue()).isGreaterThan(20)))
			.hasPathSatisfying("$.paths['/api/actions'].get.responses.4XX.description",
					(it) -> it.assertThat().isNotNull())
			.hasPathSatisfying("$.paths['/api/actions'].get.parameters[*].name",
					(it) -> it.assertThat().asArray().contains("agency", "role", "q", "lang"));
	}

	@Test
	void shouldDescribeEveryPathThatAnswers() throws UnsupportedEncodingException {
		Map<String, Object> described = JsonPath
			.read(this.http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString(), "$.paths");
		RequestMappingHandlerMapping answering = this.context.getBean("requestMappingHandlerMapping",
				RequestMappingHandlerMapping.class);
		assertThat(answering.getHandlerMethods().keySet()).flatExtracting(RequestMappingInfo::getPatternValues)
			.filteredOn((path) -> path.startsWith("/api/"))
			.contains("/api/agencies", "/api/places/{id}")
			.isSubsetOf(described.keySet());
	}

	/** Without what counts the editions for those who start Trama. */
	@TestConfiguration
	static class Quiet {

		@Bean
		static BeanDefinitionRegistryPostProcessor withoutReadyLine() {
			return (registry) -> registry.removeBeanDefinition("readyLine");
		}

	}

}
