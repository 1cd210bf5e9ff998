package org.trama.extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.extract.Invented.evidence;
import static org.trama.extract.Invented.leads;
import static org.trama.extract.Invented.mentioned;
import static org.trama.extract.Invented.partners;

class PartnerTests {

	@Test
	void shouldMakeThoseThroughWhomAPartnerTakesPartPartnersToo() {
		String promise = "Integrar un grupo técnico con la participación de la SAP a través de la DGR.";
		assertThat(partners(promise)).containsExactly("SAP", "DGR");
		assertThat(leads(promise)).isEmpty();
	}

	@Test
	void shouldMakeWhomTheSubjectInstructsAPartnerAndWhomItAsksNone() {
		assertThat(partners("La CNF instruye a la SAP a que drague el canal.")).containsExactly("SAP");
		assertThat(leads("La CNF instruye a la SAP a que drague el canal.")).containsExactly("CNF");
		assertThat(mentioned("Se solicita a la SAP que drague el canal.")).containsExactly("SAP");
	}

	@Test
	void shouldGoOnWithCompanyBehindPlacesAndAuthorities() {
		assertThat(partners("El plan será evaluado en coordinación con las autoridades responsables de Puebla y el "
				+ "acompañamiento de la SAP."))
			.containsExactly("SAP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP dragará el canal con el IPM.",
			"La SAP dragará el canal en coordinación con el IPM.", "La SAP, en conjunto con el IPM, dragará el canal.",
			"La SAP dragará conjuntamente con el IPM el canal.", "La SAP se reunirá con el personal técnico del IPM.",
			"La SAP celebrará reuniones con autoridades del IPM.",
			"La SAP dragará el canal con la participación activa del IPM.",
			"La SAP dragará el canal, con el apoyo del IPM.",
			"Asimismo, en colaboración del IPM, la SAP dragará el canal.", "La SAP apoyará al IPM en las obras.",
			"La SAP dragará el canal, en el que participa el IPM.", "La SAP medirá mareas. En ello colabora el IPM.",
			"La SAP aplicará el manual, desarrollado por el IPM.", "La SAP irá a las mesas conformadas por el IPM.",
			"La SAP aplicará el convenio que firmó el IPM.", "La SAP coordinará que el IPM mida las mareas.",
			"La SAP impulsará la vinculación entre el IPM y los puertos.",
			"La SAP organizará foros en los que el IPM participará.", "La SAP brindará apoyo al IPM.",
			"La SAP dragará el canal junto con el IPM.", "A convocatoria del IPM, la SAP dragará el canal.",
			"La SAP dragará el canal a convocatoria del IPM." })
	void shouldNameWhoTakesPartByTheWordsOfTheText(String promise) {
		assertThat(leads(promise)).containsExactly("SAP");
		assertThat(partners(promise)).containsExactly("IPM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP dragará el canal con la participación de la CNF, DGR, IPM y el SEA.",
			"En dicho esfuerzo participan la CNF, la DGR, el IPM y el SEA.",
			"La SAP vinculará acciones con dependencias federales (CNF, DGR, IPM, SEA).",
			"La SAP se reunirá con organizaciones sociales, tales como la CNF, la DGR, el IPM y el SEA.",
			"La SAP se reunirá con el personal de la CNF, DGR, el IPM, pescadores y del SEA.",
			"La SAP usará el manual elaborado por la CNF, la DGR, la oficina del IPM y el SEA." })
	void shouldNameEveryMemberOfAList(String promise) {
		assertThat(partners(promise)).containsExactly("CNF", "DGR", "IPM", "SEA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP actuará de acuerdo con la CNF.", "La SAP revisará temas relacionados con la CNF.",
			"La SAP actuará con base en el informe de la CNF.", "La SAP auditará a la CNF.",
			"La SAP capacitará al personal de la CNF.", "La SAP atenderá las recomendaciones emitidas por la CNF.",
			"La SAP revisará las obras realizadas por la CNF.", "La SAP publicará el padrón en la página de la CNF.",
			"La SAP entregará informes ante la CNF.", "La SAP vigilará que la CNF pague.",
			"La SAP difundirá los registros de la CNF para que la CNF los use.",
			"La SAP revisará la atención brindada a través de la CNF." })
	void shouldOnlyMentionWhoTakesNoPart(String promise) {
		assertThat(leads(promise)).containsExactly("SAP");
		assertThat(mentioned(promise)).containsExactly("CNF");
	}

	@Test
	void shouldTakeAnOrganizationThroughWhichAnAgencyActsForAPartner() {
		assertThat(partners("La SAP brindará cursos a través de la OMP.")).containsExactly("OMP");
	}

	@Test
	void shouldGiveTheStrongestRoleToAnActorNamedSeveralTimes() {
		String promise = "La SAP abrirá mesas con la participación de la SAP y del IPM para revisar los datos del IPM.";
		assertThat(leads(promise)).containsExactly("SAP");
		assertThat(partners(promise)).containsExactly("IPM");
		assertThat(mentioned(promise)).isEmpty();
	}

	@Test
	void shouldNotNameABodyThatOnlyQualifiesANounOrStandsInATitle() {
		String promise = "La SAP atenderá a becarios IPM con el curso \"Historia de la CNF para navegantes\".";
		assertThat(partners(promise)).isEmpty();
		assertThat(mentioned(promise)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			La SAP dragará el canal en coordinación con el IPM. | en coordinación con el IPM
			La SAP se reunirá con el personal del IPM. | se reunirá con el personal del IPM
			La SAP dragará con el apoyo del IPM el canal. | con el apoyo del IPM
			La SAP apoyará al IPM en las obras. | apoyará al IPM
			La SAP revisará las obras realizadas por el IPM. | obras realizadas por el IPM
			""")
	void shouldQuoteTheWordsThatConnect(String promise, String words) {
		assertThat(evidence("IPM", promise)).isEqualTo(words);
	}

}
