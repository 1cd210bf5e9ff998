package org.trama.extract.catalog;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What somebody can rely on who brings a document of a country.
 */
class CountriesTests {

	private static final Catalogs CATALOGS = Catalogs.bundled();

	@Test
	void shouldKnowWorldwideNamesInEveryCountryAndACountrysOwnOnlyThere() {
		for (Country country : CATALOGS.countries()) {
			Catalog catalog = CATALOGS.of(country.code());
			assertThat(catalog.byId("acnur")).isPresent();
			assertThat(catalog.byId("guatemala")).isPresent();
			assertThat(catalog.byId("inm").isPresent()).isEqualTo(country.code().equals("mx"));
			assertThat(catalog.populations()).isNotEmpty();
			assertThat(catalog.forms().homes()).containsExactly(country.home());
		}
	}

	@Test
	void shouldGiveNoTwoThingsOfAnyCountriesTheSameId() {
		assertThat(CATALOGS.all().actors()).extracting(Actor::id).doesNotHaveDuplicates();
		assertThat(CATALOGS.all().byId("inm")).isPresent();
	}

	@Test
	void shouldKnowBodiesOfOneAcronymByTheirCountry() {
		assertThat(CATALOGS.of("mx").byId("inaes")).isPresent();
		assertThat(CATALOGS.of("ar").byId("inaes")).isEmpty();
		assertThat(CATALOGS.of("ar").byId("ar-inaes")).isPresent();
		assertThat(CATALOGS.all().forms().names()).extracting(Spelling::written).doesNotContain("INAES");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			mx | El INM y la COMAR atenderán a los solicitantes en Tapachula.
			pe | El MINSA y los Gobiernos Regionales de Cusco y Puno ampliarán la atención.
			co | El ICBF y el SENA trabajarán con la Gobernación de Antioquia.
			ar | La ANSES y el PAMI abrirán oficinas en Neuquén.
			mx | La Secretaría de Gobernación y la Secretaría de Salud firmarán el convenio.
			""")
	void shouldTellTheCountryByNamesThatOnlyOneHas(String country, String text) {
		CountryGuess guess = CATALOGS.guess(text);
		assertThat(guess.countries()).extracting(Country::code).containsExactly(country);
		assertThat(guess.words().es()).contains(guess.countries().get(0).name().es(), "--country");
	}

	@Test
	void shouldSayThatNothingTellsTheCountryAndUseWorldwideNamesOnly() {
		CountryGuess guess = CATALOGS.guess("La OIM y el Ministerio de Salud capacitarán al personal.");
		assertThat(guess.countries()).isEmpty();
		assertThat(guess.words().es()).contains("solo se reconocen los nombres de todo el mundo", "--country");
		assertThat(CATALOGS.of(guess.countries()).actors()).extracting(Actor::id).contains("oim").doesNotContain("inm");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "La SEP de Chile abrirá un faro.", "El Ministerio de Mareas abrirá un faro en Tapachula." })
	void shouldNotTakeASingleNameForACountryAgainstWordsThatSpeakOfAnother(String text) {
		assertThat(CATALOGS.guess(text).countries()).isEmpty();
		assertThat(CATALOGS.guess("La SEP abrirá un faro.").countries()).hasSize(1);
	}

	@Test
	void shouldUseTheNamesOfAllCountriesThatADocumentSpeaksOfAlikeSaveThoseTheyDoNotShare() {
		CountryGuess guess = CATALOGS.guess("El MINSA y la PCM, de Lima, y el INM y la COMAR, de Tapachula.");
		assertThat(guess.countries()).extracting(Country::code).containsExactly("mx", "pe");
		assertThat(guess.words().en()).contains("Mexico, Peru", "none prevails");
		Catalog both = CATALOGS.of(guess.countries());
		assertThat(both.forms().names()).extracting(Spelling::written)
			.contains("MINSA", "COMAR")
			.doesNotContain("Cancillería");
		assertThat(both.forms().homes()).containsExactlyInAnyOrder("mexico", "peru");
	}

	@Test
	void shouldSayWhichCountriesThereAreToWhoNamesAnother() {
		assertThatExceptionOfType(UnknownCountry.class).isThrownBy(() -> CATALOGS.of("xx"))
			.withMessageContainingAll("«xx»", "mx (México)", "--catalog")
			.satisfies((ex) -> assertThat(ex.message(Locale.ENGLISH)).contains("'xx'", "pe (Peru)"));
	}

}
