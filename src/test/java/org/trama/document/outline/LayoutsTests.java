package org.trama.document.outline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.PlanLevel;
import org.trama.document.PlanPart;
import org.trama.document.ProgrammeDocument;
import org.trama.document.UnreadableDocument;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.layout.DocumentReader;
import org.trama.document.layout.Wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The families of programmes that people can bring, each read by its layout.
 */
class LayoutsTests {

	private static final String LABELLED_TREE = """
			CAPÍTULO II. OBJETIVOS, ESTRATEGIAS Y LÍNEAS DE ACCIÓN

			Objetivo prioritario 1.- Cuidar los bosques

			Estrategia prioritaria 1.1 Reforestar con especies nativas

			Líneas de acción

			1.1.1 Producir planta en viveros públicos.
			Dependencia responsable: CONAFOR
			Dependencias que participan: SEMARNAT, SEP

			1.1.2 Vigilar las áreas plantadas.
			Dependencia responsable: PROFEPA

			CAPÍTULO III. INDICADORES

			1.1.3 viveros por entidad.
			""";

	private static final String GROUPED = """
			Objetivo estratégico # 1
			Niñez sana

			1) Resultado esperado al 2030

			Partos seguros

			Metas

			1. Bajar la mortalidad.

			Acciones estratégicas

			1. Capacitar a parteras.

			2. Equipar hospitales.

			Responsables

			Directos: SSA, IMSS.

			De apoyo: UNICEF.

			2) Resultado esperado al 2030

			Vacunas completas

			Acciones estratégicas

			1. Comprar vacunas.

			Responsables

			Directos: ISSSTE.
			""";

	@Test
	void shouldReadATreeOfLabelledHeadingsGivenOnce() {
		ProgrammeDocument document = ReadByLayout.read(LABELLED_TREE);
		assertThat(document.parts()).extracting(PlanPart::level, PlanPart::code, PlanPart::title)
			.containsExactly(tuple(PlanLevel.OBJECTIVE, "1", "Cuidar los bosques"),
					tuple(PlanLevel.STRATEGY, "1.1", "Reforestar con especies nativas"));
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1.1", "1.1.2");
		assertThat(document.lines()).allSatisfy((line) -> assertThat(line.planned()).isNull());
	}

	@Test
	void shouldTakeALineWithSomebodyResponsibleForAnAction() {
		assertThat(ReadByLayout.paragraphs(ReadByLayout.read(LABELLED_TREE))).extracting(Paragraph::words)
			.containsExactly("Producir planta en viveros públicos.", "Vigilar las áreas plantadas.");
		assertThat(ReadByLayout.paragraphs(ReadByLayout.read(LABELLED_TREE)).get(0).cells())
			.extracting((cell) -> cell.field())
			.containsExactly(Field.LEAD, Field.PARTNER);
	}

	@Test
	void shouldReadFourLevels() {
		ProgrammeDocument document = ReadByLayout.read("""
				Eje 2. Territorio

				Objetivo 2.1 Ordenar el territorio

				Estrategia 2.1.1 Planear

				Línea de acción 2.1.1.1 Actualizar los planes.

				Línea de acción 2.1.1.2 Publicar los planes.
				""");
		assertThat(document.parts()).extracting(PlanPart::level)
			.containsExactly(PlanLevel.AXIS, PlanLevel.OBJECTIVE, PlanLevel.STRATEGY);
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("2.1.1.1", "2.1.1.2");
	}

	@Test
	void shouldReadCodesWithLettersBesideTheSameNumbersWithoutThem() {
		ProgrammeDocument document = ReadByLayout.read("""
				Eje general 1: Gobierno

				Objetivo 1.1: Promover la participación.
				 Estrategia 1.1.1   Abrir espacios.

				Eje transversal 1: Igualdad

				Objetivo T1.1: Impulsar la autonomía.
				 Estrategia T1.1.1   Ajustar las normas.
				 Estrategia T1.1.2   Cuidar a quienes cuidan.
				""");
		assertThat(document.parts()).extracting(PlanPart::code).containsExactly("1", "1.1", "T1", "T1.1");
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1.1", "T1.1.1", "T1.1.2");
		assertThat(document.notes()).isEmpty();
	}

	@Test
	void shouldTakeTheLowestLevelForLinesWhereAPlanHasNone() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo 1: Garantizar el agua.
				 Estrategia 1.1   Medir el agua de
				                  todas las cuencas.
				 Estrategia 1.2   Repartir el agua.
				Objetivo 2: Tratar el agua usada.
				 Estrategia 2.1   Construir plantas.
				""");
		assertThat(document.lines()).extracting(ActionLine::title)
			.containsExactly("Medir el agua de todas las cuencas.", "Repartir el agua.", "Construir plantas.");
	}

	@Test
	void shouldGiveAGroupOfActionsWhoIsResponsibleForAllOfThem() {
		ProgrammeDocument document = ReadByLayout.read(GROUPED);
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1.1", "1.1.2", "1.2.1");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Capacitar a parteras.\nDirectos: SSA, IMSS.\nDe apoyo: UNICEF.",
					"Equipar hospitales.\nDirectos: SSA, IMSS.\nDe apoyo: UNICEF.",
					"Comprar vacunas.\nDirectos: ISSSTE.");
	}

	@Test
	void shouldTakeEachAgreementOfMinutesForAnAction() {
		ProgrammeDocument document = ReadByLayout.read("""
				MINUTA DE REUNIÓN

				ORDEN DEL DÍA

				1. Bienvenida.
				2. Asuntos generales.

				ACUERDOS

				1. Solicitar a CONAGUA un informe.
				2. La SEDATU convocará a los municipios:
				   a. del norte;
				   b. del sur.

				FIRMAS

				Mtra. N. N.
				""");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Solicitar a CONAGUA un informe.",
					"La SEDATU convocará a los municipios: a. del norte; b. del sur.");
	}

	@Test
	void shouldReadRunningTextUnderItsHeadingsAndPromiseNothingInItsName() {
		ProgrammeDocument document = ReadByLayout.read("""
				Avances en salud

				La Secretaría de Salud abrió 12 clínicas en el norte del país durante el primer semestre.

				El clima fue benigno.

				Avances en educación

				La SEP capacitó a 300 docentes.
				""");
		assertThat(document.lines()).extracting(ActionLine::title)
			.containsExactly("Avances en salud", "Avances en educación");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::promise).containsOnly(false);
	}

	@Test
	void shouldNotTakeAnIndexForThePlan() {
		ProgrammeDocument document = ReadByLayout.read("""
				ÍNDICE

				Objetivo 1. Cuidar los bosques ............ 4

				Estrategia 1.1 Reforestar ............ 5

				""" + LABELLED_TREE);
		assertThat(document.parts(PlanLevel.OBJECTIVE)).hasSize(1);
		assertThat(document.lines()).hasSize(2);
	}

	@Test
	void shouldLetAnAnalystAddALayoutWithoutProgramming(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("metas.yaml"), """
				name: {es: metas del milenio, en: goals}
				levels:
				  - {level: objective, labels: [reto], code: required}
				  - {level: line, labels: [meta], code: required}
				actions: all
				responsible: line
				""");
		Wishes wishes = new Wishes("metas", FieldNames.KNOWN, Layouts.bundled().with(folder));
		ProgrammeDocument document = DocumentReader.read("x.txt",
				"Reto 1. Agua\n\nMeta 1.1 Cavar pozos.\n\nMeta 1.2 Medir pozos.".getBytes(StandardCharsets.UTF_8),
				wishes);
		assertThat(document.layout().es()).isEqualTo("metas del milenio");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Cavar pozos.", "Medir pozos.");
	}

	@Test
	void shouldSayWhereALayoutFileIsMistaken(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("malo.yaml"),
				"name: {es: x, en: x}\nlevels: []\nactions: all\nresponsible: line\n");
		assertThatExceptionOfType(InvalidLayout.class).isThrownBy(() -> Layouts.bundled().with(folder))
			.withMessageContaining("malo.yaml")
			.withMessageContaining("line");
	}

	@Test
	void shouldRefuseWhatHasNoPlan() {
		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> ReadByLayout.read("Estimada señora:\n\nLe escribo para saludarla."));
	}

}
