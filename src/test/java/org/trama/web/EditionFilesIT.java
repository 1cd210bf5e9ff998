package org.trama.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.trama.it.WithBundledEdition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class EditionFilesIT {

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	@Test
	void shouldGiveEveryNodeAndEveryQuoteAsLinkedData() throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-2018/graph.jsonld");
		assertThat(response.headers().firstValue("content-type")).hasValue("application/ld+json");
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"pem-2018.jsonld\"");
		DocumentContext file = JsonPath.parse(response.body());
		List<String> described = file.read("$['@graph'][?(@['@type'][0] =~ /trama:.*/)]['@id']");
		assertThat((long) described.size()).isEqualTo(count("""
				MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__' OR label = 'SourcePage')
				RETURN count(n) AS n"""));
		List<Object> annotations = file.read("$['@graph'][?(@['@type'] == 'oa:Annotation')]");
		assertThat((long) annotations.size()).isEqualTo(count("""
				MATCH ()-[r]->() WHERE r.quote IS NOT NULL AND r.start IS NOT NULL
				RETURN sum(1 + size(coalesce(r.moreQuotes, []))) AS n"""));
	}

	@Test
	void shouldGiveEveryPartOfThePlanAsStratMl() throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-2018/stratml.xml");
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"pem-2018.stratml.xml\"");
		assertThat((long) response.body().split("<Goal>").length - 1)
			.isEqualTo(count("MATCH (n:Objective) RETURN count(n) AS n"));
		assertThat((long) response.body().split("<Objective>").length - 1)
			.isEqualTo(count("MATCH (n:Strategy|ActionLine) RETURN count(n) AS n"));
		assertThat((long) response.body().split("<PerformanceIndicator ").length - 1)
			.isEqualTo(count("MATCH (n:Target) RETURN count(n) AS n"));
	}

	@Test
	void shouldServeTheContext() throws Exception {
		assertThat(get("/api/context.jsonld").body()).contains("\"@context\"", "http://www.w3.org/ns/org#");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/editions/nope/graph.cypher", "/api/editions/nope/graph.jsonld",
			"/api/editions/nope/stratml.xml" })
	void shouldNotFindAnEditionThatIsNotThere(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(404);
		assertThat(get(path).headers().firstValue("content-type")).hasValue("application/problem+json");
	}

	private long count(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get("n").asLong();
	}

	private HttpResponse<String> get(String path) throws Exception {
		URI uri = URI.create("http://localhost:%d%s".formatted(this.port, path));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
	}

}
