package org.trama.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who is asked "where does it say that?".
 */
@WithBrowser
class SheetsRoomIT {

	private static final Pattern PAGE_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	@Test
	void shouldMarkInAnActionsTextWhoDoesWhatAndLeadToTheDocument(Visitor visitor) {
		Page page = visitor.open("/fichas/actions/pem-2018:2.3.1:2");
		Locator text = page.locator("main mark");
		assertThat(text.filter(new Locator.FilterOptions().setHasText("STPS")).first()).isVisible();
		assertThat(text.filter(new Locator.FilterOptions().setHasText("PTAT")).first()).isVisible();
		assertThat(text.filter(new Locator.FilterOptions().setHasText("25,100")).first()).isVisible();
		page.navigate(page.url().replaceFirst("/fichas/.*", "/fichas/source/pem-2018?lines=1310-1312"));
		visitor.settled();
		assertThat(page.locator("main .meant")).hasCount(3);
		assertThat(page.locator("main .meant").first()).containsText("Por otra parte");
	}

	@Test
	void shouldTellBesideTheDocumentHowItWasRead(Visitor visitor) {
		Page page = visitor.open("/fichas/source/pem-2018");
		page.locator("main details.account summary").click();
		assertThat(page.locator("main details.account")).containsText("Títulos de líneas de acción");
		assertThat(page.locator("main details.account")).containsText("Leído como");
	}

	@Test
	void shouldLeadFromAnAgencyToTheWordsThatTieItToAnother(Visitor visitor) {
		Page page = visitor.open("/fichas/agencies/stps");
		assertThat(visitor.heading()).containsText("Secretaría del Trabajo y Previsión Social");
		page.locator("main a[href*='why-linked']").first().click();
		visitor.settled();
		page.locator("main table tbody button").first().click();
		assertThat(page.locator("blockquote mark").first()).isVisible();
	}

	@Test
	void shouldSayWhereALinesStatusAndItsParagraphsDisagree(Visitor visitor) {
		Page page = visitor.open("/fichas/lines/1.2.6");
		assertThat(page.locator("main")).containsText("El documento dice que no se realizarán acciones, pero describe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fichas/agencies/conapred", "/fichas/programs/ptat", "/fichas/lines/2.3.1",
			"/fichas/actions/pem-2018:2.3.1:2" })
	void shouldPrintOnOneSheetOfPaper(String sheet, Visitor visitor) {
		String pdf = new String(visitor.open(sheet).pdf(), StandardCharsets.ISO_8859_1);
		assertThat(PAGE_OF_PAPER.matcher(pdf).results().count()).isEqualTo(1);
	}

}
