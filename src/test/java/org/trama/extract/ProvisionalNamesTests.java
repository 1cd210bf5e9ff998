package org.trama.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.mention.NameFinder;
import org.trama.extract.mention.NameMention;
import org.trama.model.Kind;
import org.trama.model.ProvisionalId;
import org.trama.text.FoldedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of names that the catalog lacks, each text a document of its own.
 */
class ProvisionalNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Los Ministerios de Puertos y Faros, Mareas, Redes y Boyas abrirán. | Ministerio de Puertos y Faros; Ministerio de Mareas; Ministerio de Redes; Ministerio de Boyas
					Las Secretarías de Faros y Boyas y de Mareas abrirán. | Secretaría de Faros y Boyas; Secretaría de Mareas
					Las Secretarías de Redes de Puebla y de Tlaxcala abrirán. | Secretaría de Redes de Puebla; Secretaría de Redes de Tlaxcala
					SEC. FAROS Y BOYAS | Secretaría de Faros y Boyas
					Dir. de Mareas | Dirección de Mareas
					GOB. LOCALES | Gobiernos Locales
					Los Gobiernos Regionales abrirán. | Gobiernos Regionales
					El comité Técnico Lunar recibirá los informes y los publicará. | Comité Técnico Lunar
					La Fundación W.K. Marea dará becas. | Fundación W.K. Marea
					Los municipios de Mareal, Playanera y Boyatlán abrirán. | Municipio de Mareal; Municipio de Playanera; Municipio de Boyatlán
					Los cantones de Mareal y Boyatlán abrirán. | Cantón de Mareal; Cantón de Boyatlán
					El Municipio de Mareal abrirá. | Municipio de Mareal
					El Ayuntamiento, a través de su Dirección de Mareas, abrirá. | Ayuntamiento; Dirección de Mareas
					La Superintendencia Nacional de Mareas, SUNAM, medirá. | Superintendencia Nacional de Mareas
					""")
	void shouldReadNamesAsTablesListsAndSlipsWriteThem(String text, String names) {
		assertThat(provisional(text).map(CatalogEntry::name).distinct()).containsExactly(names.split("; "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "La próxima reunión de Coordinación Portuaria se hará en mayo.",
			"Dará vista al Órgano Interno de Mareas correspondiente.",
			"Se atenderá a las organizaciones de Pescadores.", "Se abrirá un faro en el municipio de Mareal.",
			"Se difundirá el lema de la institución “En este puerto nadie rema solo”.",
			"Se revisará la base del RELUN.", "Lo harán ORG. BASE y DIV. MAR.", "Participarán las IGLESIAS." })
	void shouldStateNobodyWhereWordsDoNotName(String text) {
		assertThat(provisional(text)).isEmpty();
	}

	@Test
	void shouldTakeAnAcronymForTheNameThatTheDocumentGivesIt() {
		List<String> ids = provisional(
				"El Instituto de las Mareas (en adelante, IMAREA) medirá. Con el IMAREA se abrirá un faro.")
			.map(CatalogEntry::id)
			.toList();
		assertThat(ids).hasSize(2).containsOnly("prov-instituto-de-las-mareas");
	}

	@Test
	void shouldTakeAnAcronymInBracketsForAnotherNameOfAKnownBody() {
		assertThat(names("La Secretaría del Trabajo y Previsión Social (SETRAPS) abrirá. La SETRAPS medirá."))
			.extracting(CatalogEntry::id)
			.containsOnly("stps");
	}

	@Test
	void shouldTakeASpellingThatDiffersBySmallWordsForTheKnownBody() {
		assertThat(names("Las Secretarías de Relaciones Exteriores, de Trabajo y Previsión Social y de Faros abrirán."))
			.extracting(CatalogEntry::id)
			.containsExactly("sre", "stps", "prov-secretaria-de-faros");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					La Secretaría de Economía de Colima abrirá.                    | Secretaría de Economía de Colima
					La Secretaría de Cultura del estado de Colima abrirá.          | Secretaría de Cultura del estado de Colima
					La Secretaría de Educación Pública de Colima abrirá.           | Secretaría de Educación Pública de Colima
					La Secretaría de Salud del Estado abrirá.                      | Secretaría de Salud del Estado
					La Secretaría de Salud del gobierno de Colima abrirá.          | Secretaría de Salud del gobierno de Colima
					La Secretaría de Turismo del Municipio de Boyatlán abrirá.     | Secretaría de Turismo del Municipio de Boyatlán
					La Secretaría de Turismo de Boyatlán abrirá.                   | Secretaría de Turismo de Boyatlán
					La Secretaría de Salud de Honduras abrirá.                     | Secretaría de Salud de Honduras
					""")
	void shouldNotTakeABodyOfAPlaceForTheNationalOneThatIsCalledSo(String text, String name) {
		assertThat(names(text)).extracting(CatalogEntry::name).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			La Secretaría de Economía de México abrirá.           | se
			El Instituto Nacional de Migración de Colima abrirá.  | inm
			La Secretaría de Economía abrirá en Colima.           | se
			""")
	void shouldKeepANationalBodyWhereverItWorks(String text, String id) {
		assertThat(names(text)).extracting(CatalogEntry::id).containsExactly(id);
	}

	@Test
	void shouldNotTakeANameThatManyThingsHaveForTheKnownOne() {
		assertThat(names("La CONAGUA publicará el Manual de Procedimientos.")).extracting(CatalogEntry::id)
			.contains("conagua")
			.doesNotContain("manual-de-procedimientos-ptat");
	}

	@Test
	void shouldMakeAUnitAPartOfTheBodyThatItsNameEndsWith() {
		String text = "La Secretaría Técnica de Mareas del INM (STEM) medirá. La STEM abrirá un faro.";
		assertThat(provisional(text)).isNotEmpty().allSatisfy((unit) -> {
			assertThat(unit.id()).isEqualTo("prov-secretaria-tecnica-de-mareas-del-inm");
			assertThat(((Actor) unit).partOf()).isEqualTo("inm");
		});
		assertThat(names(text)).extracting(CatalogEntry::id).doesNotContain("inm");
	}

	@Test
	void shouldTakeACouncilForABodyOnlyWhereItPromisesSomethingItself() {
		assertThat(provisional("El Consejo de las Mareas publicará un atlas.").map(CatalogEntry::type))
			.containsExactly(Kind.AGENCY);
		assertThat(provisional("La SRE llevará el tema al Consejo de las Mareas.").map(CatalogEntry::type))
			.containsExactly(Kind.FORUM);
		assertThat(provisional("El Consejo de las Mareas sesionará en mayo.").map(CatalogEntry::type))
			.containsExactly(Kind.FORUM);
	}

	@Test
	void shouldCallWhatIsNotPublicOrFromAbroadAnOrganization() {
		assertThat(provisional("La Fundación Mar Adentro y el Instituto de Pesca de Chile darán talleres.")
			.map(CatalogEntry::type)).containsOnly(Kind.ORGANIZATION);
	}

	@Test
	void shouldRecallABodyThatIsCalledByWordsForIt() {
		String text = "La Secretaría de Asuntos Lunares abrirá. Dicha secretaría medirá, y este organismo informará.";
		assertThat(provisional(text).map(CatalogEntry::id)).containsExactly("prov-secretaria-de-asuntos-lunares",
				"prov-secretaria-de-asuntos-lunares", "prov-secretaria-de-asuntos-lunares");
	}

	@Test
	void shouldTakeABodyThatIsPointedAtForWhoDidSomethingRatherThanForTheNearest() {
		String text = "La Secretaría de Mareas avisará a las Capitanías de Puerto y a la SRE. Este organismo abrirá.";
		assertThat(provisional(text).map(CatalogEntry::id)).filteredOn("prov-secretaria-de-mareas"::equals).hasSize(2);
	}

	@Test
	void shouldSayThatAndWhyItIsAGuess() {
		assertThat(provisional("La Secretaría de Asuntos Lunares abrirá.")).singleElement()
			.satisfies((body) -> assertThat(ProvisionalId.is(body.id())).isTrue())
			.extracting(CatalogEntry::guessed)
			.extracting("es", "en")
			.containsExactly("Su nombre empieza con «Secretaría».", "Its name begins with “Secretaría”.");
	}

	@Test
	void shouldFindAPlaceInTheNameOfItsOwnBodyButNotInThatOfAnInitiative() {
		assertThat(places("La Secretaría de Redes de Puebla abrirá.")).containsExactly("puebla");
		assertThat(places("Se difundirá la Agenda Marina de Puebla.")).isEmpty();
	}

	@Test
	void shouldNameARuleAndTheProgrammeThatItIsFor() {
		assertThat(provisional("Se publicarán las Reglas de Operación del Programa Faros Vivos.")
			.map((each) -> tuple(each.type(), each.name())))
			.containsExactlyInAnyOrder(tuple(Kind.INSTRUMENT, "Reglas de Operación del Programa Faros Vivos"),
					tuple(Kind.PROGRAM, "Programa Faros Vivos"));
	}

	private static List<String> places(String text) {
		return Sighting.in(text).places().stream().map((mention) -> mention.of().id()).toList();
	}

	private static List<CatalogEntry> names(String text) {
		return Sighting.in(text).names().stream().<CatalogEntry>map(NameMention::of).toList();
	}

	@Test
	void shouldFindEachBodyOfAListThoughOneIsCalledByAWordThatBeginsOtherNames() {
		assertThat(provisional("Las Secretarías de Gobernación, de Mareas y de Turismo Lunar medirán.")
			.map(CatalogEntry::name)).containsExactly("Secretaría de Mareas", "Secretaría de Turismo Lunar");
	}

	@Test
	void shouldTakeANameOfNoDictionaryForABodyOnlyWhereItDoesSomething() {
		assertThat(provisional("En la red participan Corantiola, Corbará y Pronatira Verde.").map(CatalogEntry::name))
			.containsExactly("Corantiola", "Corbará");
		assertThat(provisional("La SEP visitará las plantas de Corantiola y las ONGs.")).isEmpty();
	}

	@Test
	void shouldTakeANameOfNoDictionaryForABodyWhereItBeginsASentenceAndDoesSomething() {
		assertThat(provisional("Corantiola medirá las mareas.").map(CatalogEntry::name)).containsExactly("Corantiola");
		assertThat(provisional("Corantiola y la SEP medirán las mareas.").map(CatalogEntry::name))
			.containsExactly("Corantiola");
		assertThat(provisional("Georreferenciar el mar. México medirá las mareas.")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			El Sistema DIF Oaxaca medirá.                       | Sistema DIF Oaxaca
			El Sistema Municipal DIF de Puerto Marea medirá.    | Sistema Municipal DIF de Puerto Marea
			La SEP abrirá el Programa Oaxaca te Escucha.        | Programa Oaxaca te Escucha
			La SEP abrirá el Programa Mar que Cuida.            | Programa Mar que Cuida
			La SEP abrirá el Programa Sembrando la Mar.         | Programa Sembrando la Mar
			""")
	void shouldReadNamesThatGoOnOverAnAcronymOrAVerb(String text, String name) {
		assertThat(provisional(text).map(CatalogEntry::name)).containsExactly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en adelante «UNIMAR»", "en adelante “UNIMAR”", "en lo sucesivo la UNIMAR",
			"en adelante UNIMAR" })
	void shouldLearnAnAcronymThatATextAnnounces(String announced) {
		assertThat(provisional("La Universidad del Mar, " + announced + ", medirá. Con la UNIMAR se abrirá un faro.")
			.map(CatalogEntry::id)).hasSize(2).containsOnly("prov-universidad-del-mar");
	}

	@Test
	void shouldTellOneBodyFromTheClassThatItsNameBeginsWith() {
		Catalog colombia = Catalogs.bundled().of("co");
		String text = "La Corporación Autónoma Regional del Mar Alto (CAMAR) medirá.";
		assertThat(new NameFinder(colombia).in(FoldedText.of(text))).isEmpty();
		assertThat(new NameFinder(colombia).in(FoldedText.of("Cada Corporación Autónoma Regional medirá."))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			El Procurador General abrirá un faro.                      | Procurador General
			El Comité de Redes y el Director Regional de Boyas medirán. | Comité de Redes; Director Regional de Boyas
			La Alcaldesa Municipal Ana Mar abrirá un faro.             | Alcaldesa Municipal
			Se informará al Director Regional de Boyas.                | ''
			La Directora General del INM abrirá un faro.               | ''
			La SEP publicará el Manual de Boyas en el Periódico Oficial. | Manual de Boyas
			""")
	void shouldTellWhoHoldsAnOfficeFromBodiesAndWhereSomethingIsPublishedFromItsName(String text, String names) {
		assertThat(provisional(text).map(CatalogEntry::name).collect(Collectors.joining("; "))).isEqualTo(names);
	}

	@Test
	void shouldTakeAPlaceBehindItsFirstWordForAPartOfAName() {
		assertThat(provisional("La SEP y la Agencia Oaxaca Innovar medirán mareas.").map(CatalogEntry::name))
			.containsExactly("Agencia Oaxaca Innovar");
		assertThat(provisional("El Banco de la Mar de Oaxaca dará créditos.").map(CatalogEntry::type))
			.containsExactly(Kind.AGENCY);
	}

	@Test
	void shouldTakeWhatACourseIsAboutForItsNameOnlyWhereItsWordsHaveCapitals() {
		assertThat(provisional("La SEP dará cursos de Primeros Auxilios en Puertos a las tripulaciones.")
			.map(CatalogEntry::name)).containsExactly("Cursos de Primeros Auxilios en Puertos");
		assertThat(provisional("La SEP dará cursos de Inglés, talleres de cocina y cursos de primeros auxilios."))
			.isEmpty();
	}

	private static Stream<CatalogEntry> provisional(String text) {
		return names(text).stream().filter(CatalogEntry::isProvisional);
	}

}
