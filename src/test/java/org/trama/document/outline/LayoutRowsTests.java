package org.trama.document.outline;

import org.junit.jupiter.api.Test;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.PlanPart;
import org.trama.document.ProgrammeDocument;
import org.trama.model.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What people can rely on where rows are read: each commits to what it says, and what was
 * guessed is told.
 */
class LayoutRowsTests {

	@Test
	void shouldReadATableThatLostItsLinesCellByCell() {
		ProgrammeDocument document = ReadByLayout.read("""
				Área estratégica: Sensibilización

				Resultados

				Acciones

				1. Familias informadas

				1.1 Campañas en escuelas.

				5 campañas

				X

				X

				SEP, SSA

				1.2 Talleres con docentes.

				X

				SEP
				""");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Campañas en escuelas.\n5 campañas\nSEP, SSA", "Talleres con docentes.\nSEP");
	}

	@Test
	void shouldTakeNumbersOfTwoFiguresEachForACodeAlsoWhereTheTableLostItsFirstNought() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo,Estrategia,Línea de acción,Acción,Dependencia responsable
				OBJETIVO: 02. Agua,0203 Redes,020301 Reparación de tuberías,Reparar 12000 metros.,CONAGUA
				OBJETIVO: 02. Agua,0203 Redes,20302 Instalación de medidores,Instalar 500 medidores.,CONAGUA
				""");
		assertThat(document.parts()).extracting(PlanPart::code, PlanPart::title)
			.containsExactly(tuple("2", "Agua"), tuple("2.3", "Redes"));
		assertThat(document.lines()).extracting(ActionLine::code, ActionLine::title)
			.containsExactly(tuple("2.3.1", "Reparación de tuberías"), tuple("2.3.2", "Instalación de medidores"));
	}

	@Test
	void shouldLeaveAnAmountInATitleAsItIs() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo,Línea de acción,Acción,Dependencia responsable
				1. Agua,10150 medidores nuevos,Instalar 500 medidores.,CONAGUA
				""");
		assertThat(document.lines()).extracting(ActionLine::title).containsExactly("10150 medidores nuevos");
	}

	@Test
	void shouldReadATableWithAHeaderRowByRow() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo,Línea de acción,Acción,Dependencia responsable,Población
				1. Agua,1.1. Medir,Instalar 5 medidores.,CONAGUA,Productores
				1. Agua,1.1. Medir,Leer los medidores.,CONAGUA,
				1. Agua,1.2. Repartir,Firmar convenios.,,
				""");
		assertThat(document.parts()).extracting(PlanPart::code).containsExactly("1");
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1", "1.2");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Instalar 5 medidores.\nDependencia responsable: CONAGUA\nPoblación: Productores",
					"Leer los medidores.\nDependencia responsable: CONAGUA", "Firmar convenios.");
	}

	@Test
	void shouldTakeAnActionsColumnForPromisesWhereNoColumnNamesTheLine() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo,Acción,Indicador
				Agua,Instalar medidores.,5
				Agua,Leer medidores.,9
				""");
		assertThat(document.lines()).hasSize(2);
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Instalar medidores.", "Leer medidores.");
	}

	@Test
	void shouldSayWhichCodesItGaveItself() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo 1. Agua

				Estrategia 1.1 Medir

				1.1.1 Instalar medidores.

				Objetivo 1. Aire

				Estrategia 1.1 Vigilar

				1.1.1 Instalar estaciones.
				""");
		assertThat(document.lines()).extracting(ActionLine::code).doesNotHaveDuplicates().hasSize(2);
		assertThat(document.notes()).extracting(Bilingual::es).anySatisfy((note) -> assertThat(note).contains("1 → 2"));
	}

	@Test
	void shouldReadAStatusThatNamesNoYear() {
		ProgrammeDocument document = ReadByLayout.read("""
				1. Cuidar los bosques

				1.1. Reforestar

				1.1.1. Producir planta

				Se realizarán acciones en

				La CONAFOR lo hará.

				1.1.2. Regar

				No se realizarán acciones
				""");
		assertThat(document.year()).isNull();
		assertThat(document.lines()).extracting(ActionLine::planned).containsExactly(true, false);
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("La CONAFOR lo hará.");
	}

	@Test
	void shouldCommitToALinesTitleEvenWhereItIsExplained() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo 1. Cuidar los bosques

				Estrategia 1.1 Reforestar

				1.1.1 Producir planta.

				La planta nativa resiste mejor la sequía.

				Dependencia responsable: CONAFOR

				1.1.2 Vigilar.
				""");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text, Paragraph::promise)
			.containsExactly(tuple("Producir planta.\nDependencia responsable: CONAFOR", true),
					tuple("La planta nativa resiste mejor la sequía.", false));
	}

}
