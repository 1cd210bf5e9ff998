package org.trama.web.refusal;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.web.WebSettings;
import org.trama.web.parameter.KnownParameters;

import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	private final MockMvcTester http = MockMvcTester.create(serving(new Shelf()));

	@Test
	void shouldNameTheAllowedParametersWhenOneIsMistyped() {
		assertThat(this.http.get().uri("/api/books?autor=x")).hasStatus(400)
			.hasContentType("application/problem+json")
			.bodyJson()
			.hasPathSatisfying("$.parameter", (it) -> it.assertThat().isEqualTo("autor"))
			.hasPathSatisfying("$.allowed",
					(it) -> it.assertThat().asArray().containsExactly("author", "lang", "lent", "page"))
			.hasPathSatisfying("$.detail",
					(it) -> it.assertThat()
						.asString()
						.contains("criterio", "Idioma", "Página")
						.doesNotContain("autor", "lang", "page"));
	}

	@ParameterizedTest
	@CsvSource({ "page=-1,page", "page=101,page", "page=a,page", "page=99999999999999999999,page", "lent=perhaps,lent",
			"page=1&page=2,page", "author=,author", "author=%20,author", "author=a%00b,author", "lang=fr,lang" })
	void shouldNameTheParameterInAFieldOfItsOwnWhenItsValueCanNotBeUsed(String query, String parameter) {
		assertThat(this.http.get().uri(java.net.URI.create("/api/books?" + query))).hasStatus(400)
			.hasContentType("application/problem+json")
			.bodyJson()
			.hasPathSatisfying("$.parameter", (it) -> it.assertThat().isEqualTo(parameter))
			.hasPathSatisfying("$.detail",
					(it) -> it.assertThat().asString().isNotBlank().doesNotContain("«" + parameter + "»", "arámetro"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			page=1,5     | es | «Página» admite un número entero, sin decimales, de 0 a 100; llegó «1,5».
			page=1,5     | en | “Page” takes a whole number from 0 to 100, without decimals, not “1,5”.
			lent=perhaps | es | «perhaps» no es una de las opciones: sí, no.
			lent=perhaps | en | “perhaps” is not one of the options: yes, no.
			""")
	void shouldCallFieldsAndChoicesAsFormsDo(String query, String language, String sentence) {
		assertThat(this.http.get().uri("/api/books?" + query).header("Accept-Language", language)).hasStatus(400)
			.bodyJson()
			.hasPathSatisfying("$.detail", (it) -> it.assertThat().isEqualTo(sentence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a%0Ab", "a%0D%0Ab", "a%09b" })
	void shouldTakeLineBreaksAndTabsThatSomebodyPastes(String author) {
		assertThat(this.http.get().uri(java.net.URI.create("/api/books?author=" + author))).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/books?page=x | es,en;q=0.5 | Dato no válido",
					"/api/books?page=x | en-GB,es;q=0.5 | Invalid value", "/api/books?page=x | fr | Dato no válido",
					"/api/books?page=x&lang=en | es | Invalid value" })
	void shouldSpeakTheCallersLanguage(String uri, String languages, String title) {
		assertThat(this.http.get().uri(uri).header("Accept-Language", languages)).bodyJson()
			.hasPathSatisfying("$.title", (it) -> it.assertThat().isEqualTo(title));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/csv", "application/xml", "image/png" })
	void shouldStillBeAProblemWhenTheCallerAcceptsSomethingElse(String accepted) {
		assertThat(this.http.get().uri("/api/books").accept(accepted)).hasStatus(406)
			.hasContentType("application/problem+json");
	}

	@Test
	void shouldRefuseOtherMethods() {
		assertThat(this.http.delete().uri("/api/books")).hasStatus(405)
			.hasContentType("application/problem+json")
			.containsHeader("Allow");
	}

	@Test
	void shouldKeepAValueWholeWhenItHasCommas() {
		assertThat(this.http.get().uri("/api/books?author=uno, dos&author=tres")).hasStatusOk()
			.bodyJson()
			.isEqualTo("[\"uno, dos\", \"tres\"]");
	}

	@Test
	void shouldTellNothingOfItsInsidesWhenItFails() {
		assertThat(this.http.get().uri("/api/broken")).hasStatus(500)
			.hasContentType("application/problem+json")
			.bodyText()
			.doesNotContain("shelf");
	}

	@Test
	void shouldHaveEverySentenceInBothLanguages() {
		ResourceBundle spanish = ResourceBundle.getBundle("org.trama.web.refusal.problems", Locale.ROOT);
		ResourceBundle english = ResourceBundle.getBundle("org.trama.web.refusal.problems", Locale.ENGLISH);
		assertThat(spanish.keySet()).isNotEmpty().allSatisfy((key) -> {
			assertThat(english.containsKey(key)).as(key).isTrue();
			if (!key.startsWith("choice.")) {
				assertThat(english.getString(key)).isNotEqualTo(spanish.getString(key));
			}
			assertThat(english.getString(key).matches(".*\\{\\d}.*"))
				.isEqualTo(spanish.getString(key).matches(".*\\{\\d}.*"));
		});
	}

	private static MockMvc serving(Object controller) {
		DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
		new WebSettings().addFormatters(conversion);
		Languages languages = new Languages();
		return MockMvcBuilders.standaloneSetup(controller)
			.setControllerAdvice(new Problems(new ProblemTexts(languages)))
			.setLocaleResolver(languages)
			.setConversionService(conversion)
			.addInterceptors(new KnownParameters())
			.build();
	}

	@RestController
	static class Shelf {

		@GetMapping(path = "/api/books", produces = "application/json")
		List<String> books(@ModelAttribute Wish wish, @RequestParam(defaultValue = "0") @Min(0) @Max(100) int page) {
			return (wish.author() != null) ? wish.author() : List.of();
		}

		@GetMapping("/api/broken")
		String broken() {
			throw new IllegalStateException("the shelf fell down");
		}

	}

	record Wish(@Nullable List<String> author, @Nullable Boolean lent) {

	}

}
