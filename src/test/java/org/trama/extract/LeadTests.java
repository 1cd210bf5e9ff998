package org.trama.extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.extract.Invented.evidence;
import static org.trama.extract.Invented.leads;
import static org.trama.extract.Invented.mentioned;
import static org.trama.extract.Invented.partners;

class LeadTests {

	@ParameterizedTest
	@ValueSource(strings = { "La SAP construirá 3 muelles.", "En 2031, la SAP construirá 3 muelles.",
			"Por su parte, la SAP continuará construyendo muelles.", "Asimismo la SAP dará seguimiento a las obras.",
			"Con el objetivo de que los pescadores que lo pidan reciban atención, la SAP abrirá un registro.",
			"En el marco del \"Programa Mareas Limpias\" y la \"Firma del Acuerdo\" la SAP creará mesas.",
			"A través de las Ventanillas del Mar, la SAP brindará asesoría.", "La SAP se compromete a dragar el canal.",
			"La SAP estima atender a 400 pescadores.", "La SAP contempla la realización de talleres.",
			"La SAP no cerrará los puertos.", "La SAP también promoverá la pesca.",
			"La SAP publica el anuario de mareas.",
			"La SAP, en su carácter de coordinadora del Grupo de Puertos, llevará a cabo seis reuniones.",
			"El padrón de barcos se cerrará en mayo, por lo que la SAP revisará las altas.",
			"Para mejorar el servicio. la SAP abrirá ventanillas." })
	void shouldNameTheSubjectOfAPromiseAsLeader(String promise) {
		assertThat(leads(promise)).containsExactly("SAP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP, el IPM y la CNF publicarán la carta náutica.",
			"Por su parte, la SAP, el IPM, así como la CNF, publicarán la carta náutica.",
			"Publicarán la SAP, el IPM y la CNF una carta náutica." })
	void shouldNameAllOfACoordinatedSubject(String promise) {
		assertThat(leads(promise)).containsExactly("SAP", "IPM", "CNF");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP, a través de la DGR, medirá las mareas.",
			"La SAP a través de la DGR del puerto, medirá las mareas.",
			"La SAP, por conducto de la DGR, medirá las mareas.", "La SAP medirá las mareas a través de la DGR.",
			"A través de la DGR, la SAP medirá las mareas." })
	void shouldNameBothAsLeadersWhenAnAgencyActsThroughItsOwnUnit(String promise) {
		assertThat(leads(promise)).containsExactlyInAnyOrder("SAP", "DGR");
	}

	@Test
	void shouldNotSayThatSomebodyLeadsWhoTakesNoPart() {
		assertThat(leads("La SAP no participará en la feria.")).isEmpty();
		assertThat(leads("Se acuerda que la SAP no participará en la feria.")).isEmpty();
	}

	@Test
	void shouldMakeThoseWhoseTaskIsAgreedLeadersIfNobodyElsePromises() {
		assertThat(leads("Se acuerda que la SAP y el IPM drenen el canal.")).containsExactly("SAP", "IPM");
		assertThat(leads("La CNF acordará que la SAP drene el canal.")).containsExactly("CNF");
	}

	@Test
	void shouldNameTheBodyWhoseUnitActs() {
		assertThat(leads("Las delegaciones de la SAP instalarán boyas.")).containsExactly("SAP");
		assertThat(leads("La Dirección de Obras Marítimas de la SAP instalará boyas.")).containsExactly("SAP");
	}

	@Test
	void shouldNameTheAgentOfAPassivePromise() {
		String promise = "El curso será impartido por el IPM en la costa.";
		assertThat(leads(promise)).containsExactly("IPM");
	}

	@Test
	void shouldTakeTheAgentOfAPassiveForAPartnerWhenAnotherPromises() {
		String promise = "La SAP creará mesas. Dichas mesas serán coordinadas por el IPM.";
		assertThat(leads(promise)).containsExactly("SAP");
		assertThat(partners(promise)).containsExactly("IPM");
	}

	@Test
	void shouldNameWhoJointlyPromisesWhenNobodyElseDoes() {
		assertThat(leads("Se emitirán bases conjuntas entre el IPM y las universidades.")).containsExactly("IPM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "El dragado será responsabilidad de la SAP.",
			"El dragado estará bajo la responsabilidad directa de la SAP.",
			"Así mismo por parte de la SAP informará de los avances.", "Por parte de la SAP se publicará el atlas.",
			"Formalizar por parte de la SAP el convenio de dragado.", "Se instruye a la SAP a que drague el canal.",
			"La SAP impulsó la pesca en la bahía.", "La SAP ampliaran los muelles.",
			"La SAP recibirá los informes y los publicará." })
	void shouldNameWhoseTaskItIsInOtherAdministrationsWords(String promise) {
		assertThat(leads(promise)).containsExactly("SAP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP, conjuntamente con el IPM, dragó el canal.",
			"La SAP conjuntamente con el IPM dragó el canal.", "La SAP conjuntamente con el IPM dragará el canal.",
			"En 2031, la SAP, con el apoyo del IPM, dragó el canal y abrió un faro.",
			"Se publicó un atlas. Asimismo, la SAP en coordinación con el IPM dragó el canal." })
	void shouldNameTheSubjectOfWhatWasDoneInCompany(String report) {
		assertThat(leads(report)).containsExactly("SAP");
		assertThat(partners(report)).containsExactly("IPM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "El curso fue impartido por parte de la SAP a 40 pescadores.",
			"El curso fue impartido por la SAP.", "Se entregaron 40 boyas por parte de la SAP.",
			"Fueron entregadas 40 boyas por parte de la SAP." })
	void shouldNameTheAgentOfWhatWasDone(String report) {
		assertThat(leads(report)).containsExactly("SAP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "El faro que se abrió por parte de la SAP medirá las mareas.",
			"El convenio con la SAP, en coordinación con el IPM, permitió dragar el canal.",
			"El comité fue conformado por la SAP y el IPM." })
	void shouldNameNobodyWhoseDeedIsOnlyAPartOfAnother(String text) {
		assertThat(leads(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Se viajará a Irán con la SAP.", "El azafrán de la SAP.",
			"La SAP señaló que se dragará el canal." })
	void shouldTakeNoNounNameOrReportForAPromise(String text) {
		assertThat(leads(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Se realizarán talleres en el marco del Consejo de Mareas.",
			"Se realizarán talleres con la participación de la SAP.", "En la SAP, se realizarán talleres.",
			"La SAP será evaluada por expertos.", "El programa que aprobó la SAP contendrá metas.",
			"La OMP informó que se realizarán talleres." })
	void shouldNameNobodyWhenNobodyPromises(String text) {
		assertThat(leads(text)).isEmpty();
	}

	@Test
	void shouldNotTakeASubordinateSubjectForALeader() {
		String promise = "El IPM verificará que la SAP publique las cuentas que la CNF entregará.";
		assertThat(leads(promise)).containsExactly("IPM");
		assertThat(mentioned(promise)).containsExactly("SAP", "CNF");
	}

	@Test
	void shouldTellCompanyFromSubjectBehindAComma() {
		String promise = "En coordinación con el IPM, la SAP dragará el canal.";
		assertThat(leads(promise)).containsExactly("SAP");
		assertThat(partners(promise)).containsExactly("IPM");
		String several = "Con el apoyo de la CNF, la DGR y el IPM, la SAP dragará el canal.";
		assertThat(leads(several)).containsExactly("SAP");
		assertThat(partners(several)).containsExactly("CNF", "DGR", "IPM");
	}

	@Test
	void shouldQuoteTheWordsFromTheNameToTheVerb() {
		assertThat(evidence("SAP", "Por su parte, la SAP y el IPM continuarán midiendo las mareas."))
			.isEqualTo("SAP y el IPM continuarán midiendo");
		assertThat(evidence("SAP", "La SAP, a través de la DGR, llevará a cabo obras."))
			.isEqualTo("SAP, a través de la DGR, llevará a cabo");
	}

}
