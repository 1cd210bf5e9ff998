package org.trama.page;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every room of the page owes to whoever looks at it. Its pictures are kept in
 * {@code target/screenshots}.
 */
@WithBrowser
class RoomsIT {

	private static final int NARROW = 360;

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			room        | address
			overview    | /
			network     | /red
			tie         | /red?nodes=agency&via=program&selected=sre~stps
			matrix      | /coincidencias?view=matrix
			questions   | /preguntas
			question    | /preguntas/shared-programs?agency=stps&min=2
			desk        | /coincidencias
			sheets      | /fichas
			agencies    | /fichas/agencies
			agency      | /fichas/agencies/inm
			program     | /fichas/programs/ptat
			population  | /fichas/populations/ninez-no-acompanada
			line        | /fichas/lines/1.2.6
			action      | /fichas/actions/pem-2018:2.3.1:2
			actions     | /fichas/actions?agency=stps
			plan        | /fichas/plans/pem-2014-2018
			source      | /fichas/source/pem-2018?lines=1310-1312
			briefs      | /informes
			brief       | /informes/poblaciones/ninez-no-acompanada
			served      | /coincidencias?view=served&population=ninez-no-acompanada
			search      | /buscar?q=ninos+migracion
			nowhere     | /esto/no/existe
			""")
	void shouldHaveNoBarriersInAnyLanguageSchemeOrWidth(String room, String address, Visitor visitor) {
		if (room.equals("nowhere")) {
			visitor.expects("404");
		}
		visitor.open(address);
		assertThat(visitor.barriers()).as("Spanish").isEmpty();
		visitor.photograph(room);
		visitor.photographAll(room + "-wide");
		visitor.prefers(ColorScheme.DARK);
		visitor.photograph(room + "-dark");
		visitor.through(NARROW, 740);
		visitor.open(address + (address.contains("?") ? "&" : "?") + "lang=en");
		assertThat(visitor.barriers()).as("English, dark, narrow").isEmpty();
		assertThat(visitor.quotesInAnotherLanguage()).isEmpty();
		assertThat(visitor.overhang()).as("pixels to the right of the window").isNotPositive();
		visitor.prefers(ColorScheme.LIGHT);
		visitor.photographAll(room + "-narrow");
	}

}
