package org.trama.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who gives a network's communities names, one after the other.
 */
@WithBrowser
class CommunityNamesIT {

	@Test
	void shouldLeadFromOneCommunitysNameToTheNext(Visitor visitor) {
		Page page = visitor.open("/red?nodes=agency&colour=community");
		Locator first = page.locator(".swatches textarea").first();
		first.fill("Frontera");
		first.press("Tab");
		page.waitForURL((url) -> url.contains("Frontera"));
		visitor.settled();
		assertThat(page.locator("#community-2")).isFocused();
		page.locator("#community-2").fill("frontera");
		page.locator("#community-2").press("Enter");
		page.waitForURL((url) -> url.contains("frontera"));
		visitor.settled();
		assertThat(page.locator("#community-3")).isFocused();
		assertThat(page.locator(".legend .unheeded"))
			.hasText("Varias comunidades se llaman igual: «Frontera» y «frontera».");
	}

}
