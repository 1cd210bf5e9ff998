package org.trama.page;

import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.question.answer.Questions;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who asks the questions on the page, reads the words behind a row, and takes
 * the answer elsewhere.
 */
@WithBrowser
class QuestionsRoomIT {

	private static final String ROWS = "main table tbody tr:not(.opened)";

	@Autowired
	Questions questions;

	@Test
	void shouldAskWithAFormAndShowTheWordsBehindARow(Visitor visitor) {
		Page page = visitor.open("/preguntas");
		visitor.link("Dependencias que comparten programas").click();
		visitor.settled();
		Locator agency = page.getByRole(AriaRole.COMBOBOX).first();
		agency.fill("secretaria del trab");
		page.getByRole(AriaRole.OPTION).first().waitFor();
		agency.press("ArrowDown");
		agency.press("Enter");
		assertThat(agency).hasValue("STPS");
		visitor.button("Preguntar").click();
		page.waitForURL((url) -> url.contains("agency=stps"));
		Locator rows = page.locator(ROWS);
		assertThat(rows.first()).containsText("STPS");
		rows.first().getByRole(AriaRole.BUTTON).first().click();
		Locator quote = page.locator("tr.opened blockquote").first();
		assertThat(quote.locator("mark").first()).isVisible();
		assertThat(quote).containsText("STPS");
	}

	@ParameterizedTest
	@CsvSource({ "puente, Quién hace de puente entre dependencias",
			"intermediarios, Quién hace de puente entre dependencias", "traslapes, Posibles duplicidades",
			"duplicidad, Posibles compromisos repetidos", "hueco, Líneas de acción sin acciones programadas",
			"¿quién atiende?, Quién atiende a una población" })
	void shouldFindAQuestionByTheWordsThatPeopleUse(String words, String title, Visitor visitor) {
		Page page = visitor.open("/preguntas?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
		assertThat(page.locator("main h2 a").getByText(title)).isVisible();
		assertThat(page.locator("main h2 a").count()).isLessThan(this.questions.all().size() / 2);
	}

	@Test
	void shouldTellGoodNewsWhereThereAreNoRows(Visitor visitor) {
		Page page = visitor.open("/preguntas/single-provider-populations?population=ninez-no-acompanada");
		Locator main = page.locator("main");
		assertThat(main).containsText("En lo que se preguntó (Población: Niñez no acompañada): "
				+ "ninguna de las poblaciones por las que se pregunta la atiende una sola dependencia.");
		assertThat(main).not().containsText("0 filas");
		main.locator(".answer a[href*='population-agencies']").click();
		visitor.settled();
		assertThat(page.locator(ROWS).nth(1)).isVisible();
	}

	@Test
	void shouldCallWhatItAsksForInWords(Visitor visitor) {
		Page page = visitor.open("/preguntas/brokers-between");
		assertThat(page.getByLabel("Segunda dependencia").first()).isVisible();
		assertThat(page.locator("form.asking code")).hasCount(0);
	}

	@Test
	void shouldAnswerAPermalinkAsItWasAnswered(Visitor visitor) {
		Page page = visitor.open("/preguntas/shared-programs?agency=stps&min=2");
		int rows = page.locator(ROWS).count();
		assertThat(rows).isPositive();
		String address = page.getByLabel("Dirección permanente").first().inputValue();
		page.navigate(address);
		visitor.settled();
		assertThat(page.locator(ROWS)).hasCount(rows);
	}

	@Test
	void shouldHandOutTheAnswerAsATable(Visitor visitor) throws IOException {
		Page page = visitor.open("/preguntas/joint-actions?agency=inm");
		int rows = page.locator(ROWS).count();
		Download file = visitor.download(visitor.link("CSV"));
		assertThat(file.suggestedFilename()).startsWith("joint-actions").endsWith(".csv");
		try (Reader reader = Files.newBufferedReader(file.path());
				CSVParser csv = CSVFormat.RFC4180.builder().setHeader().get().parse(reader)) {
			assertThat(csv.getHeaderNames()).contains("Primera dependencia (id)", "Segunda dependencia (id)", "Citas");
			assertThat(csv.getRecords()).hasSize(rows);
		}
	}

	@Test
	void shouldSayAtItsFieldWhatCannotBeAskedAndOfferWhatCan(Visitor visitor) {
		visitor.expects("400");
		Page page = visitor.open("/preguntas/shared-programs?agency=secretaria");
		Locator error = page.locator("[aria-invalid=true]").first();
		assertThat(error).isVisible();
		Locator candidate = page.locator(".error button").first();
		candidate.click();
		assertThat(page.locator("[aria-invalid=true]")).hasCount(0);
		assertThat(page.locator("main")).containsText("Respuesta");
	}

	@Test
	void shouldDrawAnAnswerAndOpenTheRowsOfATie(Visitor visitor) {
		Page page = visitor.open("/preguntas/shared-programs?agency=stps&view=graph");
		assertThat(page.locator(".drawing .node").first()).isVisible();
		page.locator(".drawing .node").first().focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("blockquote").first()).isVisible();
	}

	@Test
	void shouldAnswerTheExampleOfEveryQuestion(Visitor visitor) {
		List<String> ids = this.questions.all().stream().map((question) -> question.id()).toList();
		Page page = visitor.open("/preguntas");
		List<Object> examples = List.copyOf((List<?>) page.evaluate("""
				async () => (await (await fetch('/api/questions')).json())
					.map(({ id, links }) => links.example.replace('/api/questions', '/preguntas'))
				"""));
		assertThat(examples).hasSameSizeAs(ids);
		for (Object example : examples) {
			visitor.open(String.valueOf(example));
			assertThat(page.locator(ROWS).first()).isVisible();
		}
	}

}
