package org.trama.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who wants all that matters of one thing on a sheet, for a meeting.
 */
@WithBrowser
class BriefRoomIT {

	@Test
	void shouldLeadFromASentenceToTheWordsThatSupportItAndToTheDocument(Visitor visitor) {
		Page page = visitor.open("/informes/poblaciones/ninez-no-acompanada");
		Locator number = page.locator(".part-of-who tbody a.passage-number").first();
		String passage = number.getAttribute("href");
		number.click();
		Locator words = page.locator(passage);
		assertThat(words).isVisible();
		assertThat(words.locator("q")).containsText("SRE");
		assertThat(words.locator("a.lines")).hasAttribute("href",
				Pattern.compile("/fichas/source/pem-2018\\?lines=\\d+-\\d+"));
	}

	@Test
	void shouldComeAsADocument(Visitor visitor) throws IOException {
		visitor.open("/informes/poblaciones/ninez-no-acompanada");
		Download file = visitor.download(visitor.link("Descargar en Word"));
		assertThat(file.suggestedFilename()).startsWith("informe-ninez-no-acompanada_pem-2018_").endsWith(".docx");
		try (InputStream in = file.createReadStream(); XWPFDocument document = new XWPFDocument(in)) {
			assertThat(document.getParagraphs().get(0).getText()).isEqualTo(visitor.heading().innerText());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fichas/populations/ninez-no-acompanada", "/fichas/agencies/stps",
			"/fichas/programs/ptat", "/fichas/places/canada", "/buscar?q=ptat" })
	void shouldBeReachedFromSheetsAndFromTheSearch(String address, Visitor visitor) {
		Page page = visitor.open(address);
		page.locator("main a[href^='/informes/']").first().click();
		page.waitForURL((url) -> url.contains("/informes/"));
		visitor.settled();
		assertThat(visitor.heading()).containsText("Informe: ");
	}

	@Test
	void shouldAskWhatTheBriefIsToBeAbout(Visitor visitor) {
		Page page = visitor.open("/informes");
		page.getByLabel("Población").first().fill("no acomp");
		page.locator("[role=option]").first().click();
		page.waitForURL((url) -> url.contains("/informes/poblaciones/"));
		visitor.settled();
		assertThat(visitor.heading()).containsText("no acompañados");
	}

	@Test
	void shouldSpeakEnglish(Visitor visitor) {
		Page page = visitor.open("/informes/populations/ninez-no-acompanada?lang=en");
		assertThat(visitor.heading()).containsText("Brief: Unaccompanied");
		assertThat(page.locator(".summary")).containsText("No agency is alone");
		assertThat(page.locator(".passages q").first()).hasAttribute("lang", "es");
	}

}
