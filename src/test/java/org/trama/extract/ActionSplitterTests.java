package org.trama.extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.extract.Invented.actions;
import static org.trama.extract.Invented.leads;
import static org.trama.extract.Invented.sentenceTexts;

class ActionSplitterTests {

	@Test
	void shouldBeginAnActionBehindThatOfSomebodyWithoutAName() {
		assertThat(actions("Cada año, cada municipio presentará un informe. La SAP publicará los informes."))
			.hasSize(2);
	}

	@Test
	void shouldBeginANewActionWhenALaterSentenceHasAnotherSubject() {
		assertThat(actions(
				"La SAP abrirá el puerto. Asimismo, el IPM, con la CNF, medirá las mareas. Además, publicará tablas."))
			.containsExactly("La SAP abrirá el puerto.",
					"Asimismo, el IPM, con la CNF, medirá las mareas. Además, publicará tablas.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La SAP abrirá el puerto. Asimismo, publicará tablas de mareas con el IPM.",
			"La SAP abrirá el puerto. En él participa el IPM. Asimismo, medirá las mareas.",
			"La SAP abrirá el puerto. En el cual participarán el IPM y la CNF.",
			"La SAP abrirá el puerto. La SAP medirá las mareas.",
			"La SAP, a través de la DGR, abrirá el puerto. La DGR medirá las mareas.",
			"La SAP abrirá el puerto. Los pescadores podrán usarlo. Dicho puerto será operado por el IPM.",
			"La SAP abrirá el puerto de St. Mary e I.P.M. S.A. Lo anterior, conforme a los datos que el IPM publicará." })
	void shouldStayOneActionWhenNoOtherBodyIsTheSubject(String paragraph) {
		assertThat(actions(paragraph)).containsExactly(paragraph);
	}

	@Test
	void shouldBeginANewActionBehindASemicolonWhereAnotherBodyIsTheSubjectOfAVerb() {
		assertThat(actions("La SAP abrirá el puerto; asimismo, el IPM y la CNF medirán las mareas."))
			.containsExactly("La SAP abrirá el puerto;", "asimismo, el IPM y la CNF medirán las mareas.");
		assertThat(actions("La SAP abrió el puerto; el IPM midió las mareas.")).hasSize(2);
		assertThat(actions("La SAP abrirá el puerto con el IPM; la CNF; y la DGR.")).hasSize(1);
		assertThat(actions("La SAP, a través de la DGR; el IPM, y la CNF medirán las mareas.")).hasSize(1);
		assertThat(actions("La SAP abrirá el puerto; medirá las mareas, y publicará tablas.")).hasSize(1);
	}

	@Test
	void shouldBeginANewActionBehindOneThatNobodyPromisesWhenTheSentenceTurnsToAnotherMatter() {
		assertThat(actions("Se publicarán tablas. Por otro lado, la SAP abrirá el puerto."))
			.containsExactly("Se publicarán tablas.", "Por otro lado, la SAP abrirá el puerto.");
		assertThat(actions("Se publicarán tablas. La SAP las repartirá.")).hasSize(1);
	}

	@Test
	void shouldBeginANewActionForABodyThatNobodyKnows() {
		assertThat(actions("La SAP abrirá el puerto. Por su parte, la Guardia de Costas vigilará la bahía."))
			.containsExactly("La SAP abrirá el puerto.", "Por su parte, la Guardia de Costas vigilará la bahía.");
		assertThat(actions("La SAP abrirá el puerto. La Unidad de Boyas de la SAP vigilará la bahía.")).hasSize(1);
	}

	@Test
	void shouldNotGiveTheRoleOfAnUnknownBodyToAKnownOne() {
		assertThat(leads("En coordinación con la SAP, la Guardia de Costas vigilará la bahía.")).isEmpty();
		assertThat(leads("La Unidad de Boyas de la SAP vigilará la bahía.")).containsExactly("SAP");
	}

	@Test
	void shouldKeepTheSubjectOfTheFirstSentenceAsLeader() {
		assertThat(leads("La SAP abrirá el puerto. Asimismo, se publicarán tablas.")).containsExactly("SAP");
	}

	@Test
	void shouldNotEndSentencesInsideNamesAbbreviationsOrQuotations() {
		assertThat(sentenceTexts(
				"La SAP usará el art. 3 con Mares Vivos, A.C. en mayo. El \"Plan A. Mares. Fase B\" seguirá."))
			.containsExactly("La SAP usará el art. 3 con Mares Vivos, A.C. en mayo.",
					"El \"Plan A. Mares. Fase B\" seguirá.");
	}

}
