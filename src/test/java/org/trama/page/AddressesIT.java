package org.trama.page;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page's addresses, its languages and its frame, as whoever shares, reloads and goes
 * back uses them.
 */
@WithBrowser
class AddressesIT {

	private static final Pattern API = Pattern.compile(".*/api/.*");

	@Test
	void shouldSpeakEnglishOneClickAwayAndRememberIt(Visitor visitor) {
		visitor.open("/preguntas");
		assertThat(visitor.heading()).hasText("Preguntas");
		visitor.link("English").click();
		assertThat(visitor.heading()).hasText("Questions");
		assertThat(visitor.where()).isEqualTo("/preguntas?lang=en");
		visitor.open("/coincidencias");
		assertThat(visitor.heading()).hasText("Overlaps and gaps");
		visitor.link("Español").click();
		assertThat(visitor.heading()).hasText("Coincidencias y vacíos");
		visitor.open("/preguntas?lang=en");
		assertThat(visitor.heading()).hasText("Questions");
	}

	@Test
	void shouldShowTheSameAfterReloadingAndAfterGoingBack(Visitor visitor) {
		Page page = visitor.open("/fichas/agencies?q=migr");
		String shown = page.locator("main table").innerText();
		visitor.link("INM").click();
		assertThat(visitor.heading()).containsText("Instituto Nacional de Migración");
		page.goBack();
		assertThat(page.locator("main table")).hasText(Pattern.compile("INM"));
		assertThat(page.locator("main table").innerText()).isEqualTo(shown);
		page.reload();
		visitor.settled();
		assertThat(page.locator("main table").innerText()).isEqualTo(shown);
	}

	@Test
	void shouldNameInTheWindowsTitleWhatIsShown(Visitor visitor) {
		assertThat(visitor.open("/preguntas").title()).isEqualTo("Preguntas · Trama");
		assertThat(visitor.open("/fichas/agencies/inm").title()).contains("INM").endsWith(" · Trama");
	}

	@Test
	void shouldLeadByKeyboardPastTheRoomsToTheContent(Visitor visitor) {
		Page page = visitor.open("/fichas");
		page.keyboard().press("Tab");
		assertThat(visitor.link("Saltar al contenido")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).isFocused();
	}

	@Test
	void shouldSayWhatIsNotThereAndLeadOn(Visitor visitor) {
		visitor.expects("404");
		visitor.open("/esto/no/existe");
		assertThat(visitor.heading()).hasText("Página no encontrada");
		visitor.open("/fichas/agencies/ninguna");
		assertThat(visitor.page().locator("main")).containsText("ninguna");
		visitor.page().locator("main").getByRole(AriaRole.LINK).first().click();
		visitor.settled();
	}

	@Test
	void shouldSaySoWhenTheServerGoesAwayAndGoOnWhenItIsBack(Visitor visitor) {
		visitor.expects("ERR_FAILED").expects("away").expects("messages");
		Page page = visitor.open("/preguntas");
		page.route(API, Route::abort);
		visitor.link("Coincidencias y vacíos").click();
		assertThat(page.locator(".weather")).containsText("El servidor no responde");
		page.unroute(API);
		assertThat(page.locator(".weather")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
		visitor.settled();
		assertThat(visitor.heading()).hasText("Coincidencias y vacíos");
	}

	@Test
	void shouldTakeWhatDocumentsSayAsTextAndNeverAsMarkup(Visitor visitor) {
		Page page = visitor.page();
		page.route(Pattern.compile(".*/api/actions/[^?]+.*"), (route) -> {
			String body = route.fetch().text();
			route.fulfill(new Route.FulfillOptions().setContentType("application/json")
				.setBody(body.replace("Por otra parte", "<img src=x onerror=alert(1)>")));
		});
		visitor.open("/fichas/actions/pem-2018:2.3.1:2");
		assertThat(page.locator("main")).containsText("<img src=x onerror=alert(1)>");
		assertThat(page.locator("main img").count()).isZero();
	}

}
