package org.trama.extract;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NameFinderTests {

	@Test
	void shouldFindNamesWhateverTheirCaseAndAccents() {
		assertThat(ids("la SECRETARÍA DE SALUD y el instituto nacional de migracion")).containsExactly("ss", "inm");
	}

	@Test
	void shouldFindAcronymsInTheirOwnCapitalsOnly() {
		assertThat(ids("La PF llegó; el pf y la Pf no; SS, ss")).containsExactly("pf", "ss");
	}

	@Test
	void shouldFindPluralAcronyms() {
		assertThat(ids("dos CURP's, tres CURPs y los OPIS")).containsExactly("curp", "curp", "opi");
	}

	@Test
	void shouldFindWholeWordsOnly() {
		assertThat(ids("SREX, INMOBILIARIA y paisanos")).isEmpty();
	}

	@Test
	void shouldForgiveQuotesBlanksAndHyphens() {
		assertThat(ids("ONU- Mujeres y el Proyecto  Piloto “Municipios Fronterizos de Derechos Humanos”"))
			.containsExactly("onu-mujeres", "municipios-fronterizos");
	}

	@Test
	void shouldQuoteTheWordsOfTheTextWhateverPrecedesThem() {
		String text = "Ćwiczenie „ñandú” ﬁn: lá Secretarı\u0301a de Salud";
		assertThat(Sighting.in("Él, la Secreta\u0301ría; la Secretari\u0301a de Salud.").names())
			.extracting((found) -> found.quote().text())
			.containsExactly("Secretari\u0301a de Salud");
		assertThat(Sighting.known(text, List.of()))
			.allSatisfy((found) -> assertThat(text).contains(found.quote().text()));
	}

	@Test
	void shouldNotListABodyInsideTheNameOfAnother() {
		assertThat(ids("la SFP, a través del OIC del INM")).containsExactly("sfp", "oic-inm");
	}

	@Test
	void shouldListTheInitiativeThatAnotherBelongsTo() {
		assertThat(ids("las Reglas de Operación del Programa 3x1 para Migrantes"))
			.containsExactly("reglas-de-operacion-3x1", "programa-3x1");
		assertThat(ids("la Guía Paisano de SEGOB")).containsExactly("guia-paisano", "segob");
	}

	@Test
	void shouldTakeANameAndItsAcronymInBracketsForOneMention() {
		assertThat(Sighting.known("con la Comisión Mexicana de Ayuda a Refugiados (COMAR).", List.of()))
			.extracting((found) -> found.of().id(), (found) -> found.quote().text())
			.containsExactly(tuple("comar", "Comisión Mexicana de Ayuda a Refugiados (COMAR)"));
	}

	@Test
	void shouldReadAListOfBodiesThatShareTheirName() {
		assertThat(ids("las Fiscalías Generales de Panamá, Colombia y Ecuador"))
			.containsExactly("fiscalia-general-panama", "fiscalia-general-colombia", "fiscalia-general-ecuador");
		assertThat(ids("las Fiscalías Generales de los Estados de México y Jalisco"))
			.containsExactly("fiscalia-general-estado-de-mexico", "fiscalia-general-jalisco");
	}

	@Test
	void shouldKnowWhomAWordStandsForOnceItHasBeenNamed() {
		assertThat(ids("El OIC del INM revisará las compras del Instituto.")).containsExactly("oic-inm", "inm");
		assertThat(ids("El Instituto revisará las compras.")).isEmpty();
		assertThat(ids("El INM y el Instituto Estatal de Cultura")).containsExactly("inm");
	}

	@Test
	void shouldKnowTheRegulationsOfALawJustNamed() {
		assertThat(ids("conforme a la Ley de Migración y su Reglamento")).containsExactly("ley-de-migracion",
				"reglamento-ley-de-migracion");
	}

	@Test
	void shouldTakeTheOwnerOfAWebPageForNamedButNoWordsInsideTheAddress() {
		assertThat(ids("en https://www.gob.mx/conapo/paisano y en www.inegi.org.mx.")).containsExactly("conapo",
				"inegi");
	}

	@Test
	void shouldNotReadANameAcrossTheEndOfASentence() {
		assertThat(ids("Se revisó el Registro. Civil es el matrimonio.")).isEmpty();
	}

	@Test
	void shouldTellSomeOfASortFromAllOfIt() {
		assertThat(ids("Los Consulados de México en Chicago y Los Ángeles"))
			.containsExactly("consulado-de-mexico-en-chicago", "consulado-de-mexico-en-los-angeles");
		assertThat(ids("los Consulados de México")).containsExactly("consulados-de-mexico");
		assertThat(ids("con los gobiernos de Puebla, Tlaxcala y Sonora")).containsExactly("gobierno-puebla",
				"gobierno-tlaxcala", "gobierno-sonora");
	}

	@Test
	void shouldNotTakeTheBeginningOfALongerNameForAShortOne() {
		assertThat(ids("la STPS firmará un Convenio de Colaboración Cultural")).containsExactly("stps");
		assertThat(ids("la STPS firmará un Convenio de Colaboración con Puebla")).containsExactly("stps",
				"convenios-de-colaboracion");
	}

	private static List<String> ids(String text) {
		return Sighting.known(text, List.of()).stream().map((found) -> found.of().id()).toList();
	}

}
