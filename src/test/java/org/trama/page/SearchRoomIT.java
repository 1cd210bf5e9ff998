package org.trama.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who types what they remember, and finds it.
 */
@WithBrowser
class SearchRoomIT {

	@Test
	void shouldFindWhileOneTypesAndOpenByKeyboard(Visitor visitor) {
		Page page = visitor.open("/buscar");
		Locator box = page.getByLabel("Palabras, unas siglas o un nombre").last();
		box.fill("ninos migracion");
		Locator marks = page.locator("main mark");
		marks.first().waitFor();
		assertThat(marks.allInnerTexts()).anyMatch((words) -> words.toLowerCase().startsWith("niñ"));
		page.waitForURL((url) -> url.contains("q=ninos"));
		box.press("ArrowDown");
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.contains("/fichas/"));
		page.goBack();
		assertThat(page.locator("main mark").first()).isVisible();
	}

	@Test
	void shouldNarrowByWhatWasFoundAndWidenAgain(Visitor visitor) {
		Page page = visitor.open("/buscar?q=migrantes");
		String all = page.locator("main").innerText();
		page.locator("main a[href*='kind=']").first().click();
		page.waitForURL((url) -> url.contains("kind="));
		visitor.settled();
		assertThat(page.locator("main").innerText()).isNotEqualTo(all).contains("Solo:");
		page.goBack();
		page.waitForURL((url) -> !url.contains("kind="));
	}

	@Test
	void shouldOfferWhatWasProbablyMeantAboveTheResults(Visitor visitor) {
		Page page = visitor.open("/buscar?q=sre+paisno");
		page.locator(".meant a").click();
		page.waitForURL((url) -> url.contains("paisano"));
		visitor.settled();
		assertThat(page.locator("main mark").first()).isVisible();
		assertThat(page.locator(".meant")).hasCount(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "puente", "traslape", "duplicidad", "hueco", "intermediario" })
	void shouldSayOfWordsForQuestionsThatNoActionSaysThem(String words, Visitor visitor) {
		Page page = visitor.open("/buscar?q=" + words);
		assertThat(page.locator("#results"))
			.hasText("Ninguna acción ni nombre dice «" + words + "»; estas preguntas tratan de ello.");
		assertThat(page.locator("main .questions a").first()).isVisible();
		assertThat(page.locator("main")).not().containsText("No hay nada");
	}

	@Test
	void shouldSayWhatToTryWhenNothingIsFound(Visitor visitor) {
		Page page = visitor.open("/buscar?q=xyzzyplugh");
		assertThat(page.locator("main")).containsText("No hay nada con «xyzzyplugh»");
	}

}
