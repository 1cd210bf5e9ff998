package org.trama.document.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.PlanPart;
import org.trama.document.ProgrammeDocument;
import org.trama.document.field.FieldNames;
import org.trama.document.layout.DocumentReader;
import org.trama.document.layout.Wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What stands around lines of action is theirs, or somebody else's, or nobody's: nothing
 * is lost to the line before, and nothing behind the plan is promised.
 */
class LayoutEdgesTests {

	@Test
	void shouldReadWhatALineSaysBehindItsLabels() {
		List<Paragraph> paragraphs = ReadByLayout.paragraphs(ReadByLayout.read("""
				Objetivo 1. Ordenar el puerto

				Estrategia 1.1. Dragar

				Línea de acción 1.1.1. Comprar dragas

				Responsables: Secretaría de Marina

				Comisión de Puertos

				Las dragas llegan en mayo. La Aduana las recibe.

				Línea de acción 1.1.2. Abrir el canal

				Responsables: Secretaría de Marina
				"""));
		assertThat(paragraphs).extracting(Paragraph::text, Paragraph::promise)
			.containsExactly(tuple("Comprar dragas\nResponsables: Secretaría de Marina Comisión de Puertos", true),
					tuple("Las dragas llegan en mayo. La Aduana las recibe.", false),
					tuple("Abrir el canal\nResponsables: Secretaría de Marina", true));
	}

	@Test
	void shouldTakeTheNextCodeForAHeadingWhateverWordStandsBeforeIt() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo 1. Ordenar el puerto

				Estrategia 1.1. Dragar

				Línea de acción 1.1.1. Comprar dragas

				Gráfica 1.2. Toneladas por año

				Vertiente 1.2. Vigilar

				1.2.1. Pintar boyas

				Estrategia 1.3. Cobrar

				1.3.1. Fijar cuotas
				""");
		assertThat(document.parts()).extracting(PlanPart::code, PlanPart::title)
			.containsExactly(tuple("1", "Ordenar el puerto"), tuple("1.1", "Dragar"), tuple("1.2", "Vigilar"),
					tuple("1.3", "Cobrar"));
		assertThat(document.lines()).extracting(ActionLine::code).containsExactly("1.1.1", "1.2.1", "1.3.1");
	}

	@Test
	void shouldReadAgreementsCountedInWordsUntilTheMeetingEnds() {
		ProgrammeDocument document = ReadByLayout.read("""
				MINUTA DEL COMITÉ

				ACUERDOS

				PRIMERO.- La Aduana abrirá dos garitas.

				SEGUNDO.- La Capitanía pintará las boyas.

				Décima segunda: La Lonja se muda.

				TERCERO.- La Lonja publicará precios.

				No habiendo otro asunto, la Capitanía da por concluida la sesión.

				Lic. Ana Ruiz
				""");
		assertThat(document.lines()).extracting(ActionLine::code, ActionLine::title)
			.containsExactly(tuple("1", "La Aduana abrirá dos garitas."), tuple("2", "La Capitanía pintará las boyas."),
					tuple("3", "La Lonja publicará precios."));
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.noneMatch((text) -> text.contains("concluida"));
	}

	@Test
	void shouldReadRunningTextUnderHeadingsInCapitals() {
		ProgrammeDocument document = ReadByLayout.read("""
				PUERTO

				La Aduana abrió dos garitas.

				MERCADO

				La Lonja publicó los precios.
				""");
		assertThat(document.lines()).extracting(ActionLine::title).containsExactly("PUERTO", "MERCADO");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("La Aduana abrió dos garitas.", "La Lonja publicó los precios.");
	}

	@Test
	void shouldKeepTheTextBetweenAHeadingAndThoseBelowIt() {
		ProgrammeDocument document = ReadByLayout.read("""
				PUERTO

				La Aduana abrió dos garitas.

				Boyas

				La Capitanía pintó las boyas.

				MERCADO

				La Lonja publicó los precios.
				""");
		assertThat(document.lines()).extracting(ActionLine::code, ActionLine::title)
			.containsExactly(tuple("1.1", "PUERTO"), tuple("1.2", "Boyas"), tuple("2.1", "MERCADO"));
	}

	@Test
	void shouldPromiseNothingBehindThePlan() {
		ProgrammeDocument document = ReadByLayout.read("""
				PUERTO

				La Aduana abrirá dos garitas.

				MERCADO

				La Lonja publicará los precios.

				GLOSARIO
				La Lonja entenderá por precio el de la mañana.

				Atentamente

				Lic. Juan Mar

				Director de la Aduana

				La Aduana responderá por correo.

				c.c.p. La Lonja. Archivará este oficio.
				""");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("La Aduana abrirá dos garitas.", "La Lonja publicará los precios.");
	}

	@Test
	void shouldReadTablesUnderHeadingsThatStandBetweenThem() {
		String table = "<table><tr><th>Línea de acción<th>Responsable</tr><tr><td>%s<td>Aduana</tr></table>";
		String page = "<html><body><p>Objetivo 1. Ordenar</p>" + table.formatted("Pintar boyas")
				+ "<p>Objetivo 2. Cobrar</p>" + table.formatted("Fijar cuotas")
				+ "<p>Aprobado en mayo.</p></body></html>";
		ProgrammeDocument document = DocumentReader.read("x.html", page.getBytes(StandardCharsets.UTF_8));
		assertThat(document.parts()).extracting(PlanPart::title).containsExactly("Ordenar", "Cobrar");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Pintar boyas\nResponsable: Aduana", "Fijar cuotas\nResponsable: Aduana");
	}

	@Test
	void shouldTakeItemsOfAnAnnouncedListForLines() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo estratégico 1: Puertos limpios

				Resultado 1: Menos aceite

				Acciones estratégicas
				- Lavar muelles.
				- Pintar boyas.
				Responsables:
				Directos: Capitanía

				Resultado 2: Menos redes

				Acciones estratégicas
				- Recoger redes.
				Responsables:
				Directos: Lonja
				""");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.containsExactly("Lavar muelles.\nDirectos: Capitanía", "Pintar boyas.\nDirectos: Capitanía",
					"Recoger redes.\nDirectos: Lonja");
	}

	@Test
	void shouldReadTasksAsItemsRightBelowTheNameOfTheBody() {
		ProgrammeDocument document = ReadByLayout.read("""
				TAREAS DEL PUERTO

				Capitanía de Puerto

				Secretaría de Marina
				- Pintar boyas.
				- Lavar muelles.

				Dirección de Aduanas
				- Abrir garitas.
				""");
		assertThat(document.lines()).extracting(ActionLine::title)
			.containsExactly("Secretaría de Marina", "Dirección de Aduanas");
		assertThat(ReadByLayout.paragraphs(document)).hasSize(3);
	}

	@Test
	void shouldEndALabelsValueWhereABlankLineDoes() {
		ProgrammeDocument document = ReadByLayout.read("""
				Objetivo 1. Ordenar el puerto

				Estrategia 1.1. Dragar

				Línea de acción 1.1.1. Comprar dragas
				Responsables: Secretaría de Marina

				2.- Metas del puerto
				Meta 1: 45% de las boyas.

				Línea de acción 1.1.2. Vender dragas
				Responsables: Secretaría de Marina
				""");
		assertThat(ReadByLayout.paragraphs(document)).extracting(Paragraph::text)
			.contains("Comprar dragas\nResponsables: Secretaría de Marina");
	}

	@Test
	void shouldTakeTheNarrowestOfTheColumnsThatCanNameALine() {
		ProgrammeDocument document = DocumentReader.read("x.csv", """
				Programa;Producto;Responsable
				Puerto limpio;Lavar 3 muelles;Capitanía
				Puerto limpio;Pintar boyas;Capitanía
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(document.parts()).extracting(PlanPart::title).containsExactly("Puerto limpio");
		assertThat(document.lines()).extracting(ActionLine::title).containsExactly("Lavar 3 muelles", "Pintar boyas");
	}

	@Test
	void shouldSayWhichRowsHaveMoreCellsThanTitles() {
		ProgrammeDocument document = DocumentReader.read("x.csv", """
				Acción;Responsable;Meta
				Lavar muelles;Capitanía;3
				Pintar boyas;Capitanía;4
				Vender dragas;Capitanía; Lonja;5
				Fijar cuotas;Lonja;6
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(document.source().notes()).extracting((note) -> note.es())
			.anySatisfy((note) -> assertThat(note).contains("más celdas que títulos (1)", "[Fila 4]"));
	}

	@Test
	void shouldReadByANamedLayoutWhatItWouldNotChooseItself() {
		byte[] text = "PUERTO\n\nLa Aduana abrió dos garitas.\n".getBytes(StandardCharsets.UTF_8);
		ProgrammeDocument document = DocumentReader.read("x.txt", text,
				new Wishes("texto-corrido", FieldNames.KNOWN, null));
		assertThat(document.lines()).extracting(ActionLine::title).containsExactly("PUERTO");
	}

}
