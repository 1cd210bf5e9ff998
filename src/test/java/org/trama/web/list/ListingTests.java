package org.trama.web.list;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.read.card.Slice;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Where lists go on, and where the API has what a list names.
 */
class ListingTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/actions");

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# total, page, pages, next, prev
			0,  0, 0, -, -
			20, 0, 1, -, -
			21, 0, 2, 1, -
			21, 1, 2, -, 0
			61, 2, 4, 3, 1
			21, 9, 2, -, 1
			0,  9, 0, -, 0
			""")
	void shouldLeadToTheNextAndThePreviousPage(long total, int page, long pages, String next, String prev) {
		Listing<String> listing = listing(total, page);
		assertThat(listing.pages()).isEqualTo(pages);
		assertThat(listing.links().self()).isEqualTo("/api/actions?page=" + page);
		assertThat(listing.links().next()).isEqualTo((next != null) ? "/api/actions?page=" + next : null);
		assertThat(listing.links().prev()).isEqualTo((prev != null) ? "/api/actions?page=" + prev : null);
	}

	@Test
	void shouldKeepTheFiltersInItsLinksAsAnAddressCanHaveThem() {
		this.request.addParameter("q", "niñas y niños");
		this.request.addParameter("agency", "INM", "a&b=c");
		this.request.addParameter("page", "1");
		assertThat(listing(100, 1).links().next())
			.isEqualTo("/api/actions?agency=INM&agency=a%26b%3Dc&q=ni%C3%B1as%20y%20ni%C3%B1os&page=2");
	}

	@ParameterizedTest
	@CsvSource({ "agency,inm,/api/agencies/inm", "organization,oim,/api/organizations/oim", "program,p,/api/programs/p",
			"instrument,p,/api/instruments/p", "forum,p,/api/forums/p", "population,ninez,/api/populations/ninez",
			"place,canada,/api/places/canada", "action,pem-2018:1.2.4:2,/api/actions/pem-2018:1.2.4:2",
			"line,pem:1.2.4,/api/lines/pem:1.2.4", "strategy,pem:1.2,/api/plans/pem", "objective,pem:1,/api/plans/pem",
			"plan,pem,/api/plans/pem", "edition,pem-2018,/api/editions/pem-2018",
			"agency,a b/ñ,/api/agencies/a%20b%2F%C3%B1" })
	void shouldKnowWhereTheApiHasWhat(String kind, String id, String path) {
		assertThat(ApiPaths.of(kind, id)).isEqualTo(path);
	}

	@Test
	void shouldHaveNoPathForWhatIsNoKind() {
		assertThatIllegalArgumentException().isThrownBy(() -> ApiPaths.of("planet", "mars"))
			.withMessageContaining("planet");
	}

	private Listing<String> listing(long total, int page) {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this.request));
		return Listing.of(new Slice<>(List.of(), total), page, 20, null);
	}

}
