package org.trama.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who prepares a coordination meeting.
 */
@WithBrowser
class DeskRoomIT {

	@Test
	void shouldRankOverlapsWithReasonsInWordsAndBothTexts(Visitor visitor) {
		Page page = visitor.open("/coincidencias");
		Locator first = page.locator("main article, main li.card, main .card").first();
		assertThat(first).containsText("Sin acción conjunta");
		assertThat(first.locator("blockquote")).hasCount(2);
		assertThat(first.locator("blockquote mark").first()).isVisible();
	}

	@Test
	void shouldNarrowTheListByAgency(Visitor visitor) {
		Page page = visitor.open("/coincidencias");
		Locator agency = page.getByLabel("Dependencia").first();
		agency.fill("stps");
		page.getByRole(AriaRole.OPTION).first().click();
		page.waitForURL((url) -> url.contains("agency=stps"));
		visitor.settled();
		assertThat(page.locator("main .card").first()).containsText("STPS");
	}

	@Test
	void shouldOpenTheActionsOfACellByKeyboard(Visitor visitor) {
		Page page = visitor.open("/coincidencias?view=matrix&matrix=by-population");
		Locator stop = page.locator("main table [tabindex='0']").first();
		stop.focus();
		page.keyboard().press("ArrowRight");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowUp");
		page.keyboard().press("ArrowLeft");
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.contains("cell="));
		Locator panel = page.getByRole(AriaRole.COMPLEMENTARY,
				new Page.GetByRoleOptions().setName("Acciones de la casilla"));
		assertThat(panel).containsText("línea de acción");
		assertThat(panel.getByRole(AriaRole.LINK).first()).isVisible();
	}

	@Test
	void shouldNameEachCellInWords(Visitor visitor) {
		Page page = visitor.open("/coincidencias?view=matrix");
		String name = page
			.locator("main table td a[aria-label], main table td button[aria-label], main table td[aria-label]")
			.first()
			.getAttribute("aria-label");
		assertThat(name).contains(", ").contains("acci");
	}

	@Test
	void shouldAnswerInTheDeskItselfWhoServesAPopulation(Visitor visitor) {
		Page page = visitor.open("/coincidencias?view=gaps&gap=single&population=ninez-no-acompanada");
		assertThat(page.locator(".desk-body")).containsText("ninguna está sola");
		assertThat(page.locator(".desk-body")).not().containsText("0 poblaciones");
		Locator rows = page.locator(".served tbody tr");
		assertThat(rows.filter(new Locator.FilterOptions().setHasText("COMAR"))).hasCount(1);
		rows.first().getByRole(AriaRole.BUTTON).first().click();
		assertThat(page.locator(".served blockquote mark").first()).isVisible();
		page = visitor.open("/coincidencias?population=ninez-no-acompanada");
		page.locator(".served a").last().click();
		page.waitForURL((url) -> url.contains("view=served"));
		visitor.settled();
		assertThat(page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("COMAR"))).hasCount(1);
	}

	@Test
	void shouldLeadToTheBriefOfWhatTheListIsNarrowedTo(Visitor visitor) {
		Page page = visitor.open("/coincidencias?population=ninez-no-acompanada");
		page.locator(".list-head a[href*='/informes/poblaciones/']").click();
		page.waitForURL((url) -> url.contains("/informes/"));
		visitor.settled();
		assertThat(visitor.heading()).containsText("Informe: Niñas, niños");
	}

}
