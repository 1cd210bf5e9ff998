package org.trama.web.format;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.web.refusal.InvalidParameter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;

class FormatNegotiationTests {

	private static final PathFormats FORMATS = new PathFormats("/api/books/{id}", types());

	private final MockMvcTester http = serving();

	private static Map<String, MediaType> types() {
		Map<String, MediaType> types = new LinkedHashMap<>();
		types.put("json", MediaType.APPLICATION_JSON);
		types.put("csv", MediaType.valueOf("text/csv"));
		types.put("xml", MediaType.APPLICATION_XML);
		return types;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/books/1            |                                | json
			/api/books/1            | */*                            | json
			/api/books/1            | text/html,*/*;q=0.8            | json
			/api/books/1            | application/*                  | json
			/api/books/1            | text/*                         | csv
			/api/books/1            | application/json;q=0.5,text/csv | csv
			/api/books/1            | text/csv;q=0.5,*/*             | json
			/api/books/1            | application/xml                | xml
			/api/books/1?format=csv | application/json               | csv
			/api/books/1?format=XML | */*                            | xml
			/api/books/1?format=csv | image/png                      | csv
			""")
	void shouldLetTheParameterDecideOrElseTheHeader(String uri, String accept, String format) {
		var request = this.http.get().uri(uri);
		assertThat((accept != null) ? request.header("Accept", accept) : request).hasStatusOk()
			.hasBodyTextEqualTo("1 as " + format);
	}

	@Test
	void shouldNotAnswerWhenTheHeaderTakesNoneOfTheFormats() {
		assertThat(this.http.get().uri("/api/books/1").header("Accept", "image/png")).hasStatus(406);
	}

	@Test
	void shouldTellTheFormatsWhenAnotherIsNamed() {
		assertThat(this.http.get().uri("/api/books/1?format=pdf")).hasStatus(400)
			.hasBodyTextEqualTo("choice [format, pdf, json, csv, xml]");
	}

	@Test
	void shouldLeaveOtherPathsAlone() {
		assertThat(this.http.get().uri("/api/books/1/cover?format=csv")).hasStatusOk().hasBodyTextEqualTo("cover");
		assertThat(this.http.get().uri("/api/books/1/cover").header("Accept", "text/csv")).hasStatus(406);
	}

	private static MockMvcTester serving() {
		AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
		context.setServletContext(new MockServletContext());
		context.register(Settings.class, FormatSettings.class, Shelf.class);
		context.refresh();
		return MockMvcTester.from(context);
	}

	@EnableWebMvc
	@Configuration(proxyBeanMethods = false)
	static class Settings {

		@Bean
		PathFormats formats() {
			return FORMATS;
		}

	}

	@RestController
	static class Shelf {

		@GetMapping(path = "/api/books/{id}", produces = "application/json")
		String json() {
			return "1 as json";
		}

		@GetMapping(path = "/api/books/{id}", produces = { "text/csv", "application/xml" })
		String others(HttpServletRequest request) {
			return "1 as " + FORMATS.chosen(request);
		}

		@GetMapping(path = "/api/books/{id}/cover", produces = "text/plain")
		String cover() {
			return "cover";
		}

		@ExceptionHandler
		@ResponseStatus(BAD_REQUEST)
		String refused(InvalidParameter refusal) {
			return String.valueOf(refusal.getMessage());
		}

	}

}
