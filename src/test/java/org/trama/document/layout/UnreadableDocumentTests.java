package org.trama.document.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.trama.document.ProgrammeDocument;
import org.trama.document.UnreadableDocument;
import org.trama.document.field.FieldNames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UnreadableDocumentTests {

	private static final String OBJECTIVE = "1. Cuidar los bosques";

	private static final String STRATEGY = "1.1. Reforestar";

	private static final String LINE = "1.1.1. Ampliar los viveros";

	private static final String STATUS = "Se realizarán acciones en 2020";

	private static final String ROW = blocks(OBJECTIVE, STRATEGY, LINE, STATUS, "La CONAFOR lo hará.");

	@Test
	void shouldRefuseAnEmptyFile() {
		assertThat(refusal(new byte[0])).hasMessageContaining("el archivo está vacío");
		assertThat(refusal(" \n\n\f\n\u00A0".getBytes(StandardCharsets.UTF_8)))
			.hasMessageContaining("no tiene ningún texto");
	}

	@Test
	void shouldRefuseABinaryFile() {
		assertRefused("Hola\n%PDF-1.4 \u0000\u0001", 2, "text", "the control character U+0000");
		UnreadableDocument refusal = refusal(new byte[] { 'P', 'K', 3, 4, (byte) 0x81, (byte) 0x8D });
		assertThat(refusal).hasMessageContaining("el archivo está dañado o cortado");
	}

	@Test
	void shouldRefuseDamagedUtf8NamingTheLine() {
		byte[] bytes = ROW.replace("hará", "har\u00FF").getBytes(StandardCharsets.UTF_8);
		byte[] damaged = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u00C3\u00BF", "\u00FF")
			.getBytes(StandardCharsets.ISO_8859_1);
		UnreadableDocument refusal = refusal(damaged);
		assertThat(refusal.line()).isEqualTo(9);
		assertThat(refusal.message(Locale.ENGLISH)).contains("a malformed sequence of bytes (FF)");
	}

	@Test
	void shouldReadWindowsText() {
		ProgrammeDocument document = DocumentReader.read("a.txt", ROW.getBytes(Charset.forName("windows-1252")));
		assertThat(document.lines()).singleElement()
			.satisfies((line) -> assertThat(line.paragraphs().get(0).text()).isEqualTo("La CONAFOR lo hará."));
	}

	@Test
	void shouldRefuseTextThatIsNoProgramme() {
		assertRefused("\n\nEstimada señora:\n\n" + STATUS, 3, "the heading of an objective", "«Estimada señora:»");
	}

	@Test
	void shouldSayWhatEachLayoutLacksAndTheWayOut() {
		UnreadableDocument refusal = refusal("Estimada señora:\n\nLe escribo.".getBytes(StandardCharsets.UTF_8));
		assertThat(refusal).hasMessageContaining("2 renglones")
			.hasMessageContaining("No está ningún encabezado de: ")
			.hasMessageContaining("trama template");
		assertThat(refusal.message(Locale.ENGLISH)).contains("There is no heading of: ").contains("trama template");
	}

	@Test
	void shouldSpeakOfTheNamedLayoutAlone() {
		byte[] letter = "Estimada señora:\n\nLe escribo.".getBytes(StandardCharsets.UTF_8);
		Wishes minutes = new Wishes("minuta", FieldNames.KNOWN, null);
		UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class,
				() -> DocumentReader.read("carta.txt", letter, minutes));
		assertThat(refusal)
			.hasMessageContaining("No está ningún encabezado de: minuta con acuerdos numerados (minuta).");
		assertThat(refusal.message(Locale.ROOT)).doesNotContain("tabla");
	}

	@Test
	void shouldSayWhereThePlanSeemsToBegin() {
		UnreadableDocument refusal = refusal(
				"Estimada señora:\n\nObjetivo 1. Cuidar los bosques.\n".getBytes(StandardCharsets.UTF_8));
		assertThat(refusal.line()).isEqualTo(3);
		assertThat(refusal).hasMessageContaining("renglón 3: «Objetivo 1. Cuidar los bosques.»");
	}

	@Test
	void shouldNameTheColumnsOfATableThatItDoesNotUnderstand() {
		UnreadableDocument refusal = refusal(
				"Cosa;Clase de cosa;Quién\nA;B;C\nD;E;F\nG;H;I\n".getBytes(StandardCharsets.UTF_8));
		assertThat(refusal).hasMessageContaining("«Cosa», «Clase de cosa», «Quién»").hasMessageContaining("--column");
	}

	@Test
	void shouldRefuseRowsOfWhichNoTitleIsKnownRatherThanTakeTheirCellsForHeadings() {
		String csv = "Qué;Quién lo hace;Notas\nPintar boyas;Dirección del Puerto;mayo\n"
				+ "Fijar cuotas;Oficina de Cobro;junio\nVigilar;Departamento de Mar;julio\n";
		UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class,
				() -> DocumentReader.read("x.csv", csv.getBytes(StandardCharsets.UTF_8)));
		assertThat(refused.message(Locale.ROOT)).contains("«Quién lo hace»", "--column acción=\"Qué\"");
	}

	@Test
	void shouldSayThatAFileOfBlanksIsEmpty() {
		UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class,
				() -> DocumentReader.read("x.txt", "  \n\n\t\n".getBytes(StandardCharsets.UTF_8)));
		assertThat(refused.message(Locale.ROOT)).contains("solo blancos", "otra copia").doesNotContain("disposición");
	}

	@Test
	void shouldTellAllFaultsOfATableAtOnce() {
		String fault = blocks("2. Limpiar", STRATEGY, "1.1.2. Regar", STATUS);
		UnreadableDocument refusal = refusal((ROW + fault + ROW + fault).getBytes(StandardCharsets.UTF_8));
		assertThat(refusal).hasMessageContaining("tiene 2 faltas")
			.hasMessageContaining("renglón 13: ")
			.hasMessageContaining("renglón 31: ");
	}

	@Test
	void shouldRefuseALineOfActionWithoutStatus() {
		assertRefused(blocks(OBJECTIVE, STRATEGY, LINE, "La CONAFOR lo hará.") + ROW, 7,
				"«Se realizarán acciones en» or «No se realizarán acciones en» and a year", "«La CONAFOR lo hará.»");
		assertRefused(blocks(OBJECTIVE, STRATEGY, "1.1.2. Regar") + ROW, 7, "«Se realizarán acciones en»",
				"«1. Cuidar los bosques»");
		assertRefused(ROW + blocks(OBJECTIVE, STRATEGY, "1.1.2. Regar"), 15, "«Se realizarán acciones en»",
				"the end of the document");
	}

	@Test
	void shouldRefuseATitleWithoutCode() {
		assertRefused(ROW + blocks(OBJECTIVE, STRATEGY, "Regar los viveros", STATUS), 15,
				"the code and title of a line of action of strategy 1.1", "«Regar los viveros»");
	}

	@Test
	void shouldRefuseACodeWithoutTitle() {
		assertRefused(ROW + blocks(OBJECTIVE, STRATEGY, "1.1.2.", STATUS), 17, "the title of 1.1.2",
				"«Se realizarán acciones en 2020»");
	}

	@Test
	void shouldRefuseACodeOutsideItsHierarchy() {
		assertRefused(ROW + blocks(OBJECTIVE, STRATEGY, "1.2.1. Regar", STATUS), 15, "the heading of 1.2 above 1.2.1",
				"«1.2.1. Regar»");
		assertRefused(ROW + blocks("2. Limpiar", STRATEGY, "1.1.2. Regar", STATUS), 13, "the heading of 1 above 1.1",
				"«1.1. Reforestar»");
	}

	@Test
	void shouldRefuseARowThatLacksAHeading() {
		assertRefused(ROW + blocks(OBJECTIVE, "1.1.2. Regar", STATUS), 13, "the heading of 1.1 above 1.1.2",
				"«1.1.2. Regar»");
		assertRefused(ROW + blocks(STRATEGY, "1.1.2. Regar", STATUS), 11, "the heading of 1 above 1.1",
				"«1.1. Reforestar»");
		assertRefused(ROW + blocks(STATUS), 11, "an objective, a strategy and a line of action", "«Se realizarán");
	}

	@Test
	void shouldRefuseHeadingsThatLeadToNothing() {
		assertRefused(ROW + blocks(OBJECTIVE, STRATEGY), 13, "a line of action of strategy 1.1",
				"the end of the document");
		assertRefused(ROW + "1. Cuidar", 11, "a whole row behind this heading", "«1. Cuidar»");
		assertRefused(ROW + blocks(OBJECTIVE) + ROW, 11, "a whole row behind this heading", "«1. Cuidar los bosques»");
	}

	@Test
	void shouldRefuseOneCodeWithTwoContents() {
		assertRefused(ROW + blocks(OBJECTIVE, STRATEGY, "1.1.1. Regar", STATUS), 15,
				"each line of action once, or the same as at line 5", "«1.1.1. Regar»");
		assertRefused(ROW + ROW.replace("lo hará", "lo deshará"), 15, "each line of action once", "«1.1.1.");
		assertRefused(ROW + blocks("1. Limpiar ríos", STRATEGY, "1.1.2. Regar", STATUS), 11, "the title of 1",
				"«Limpiar ríos»");
	}

	@Test
	void shouldRefuseTwoYears() {
		assertRefused(ROW + ROW.replace("1.1.1", "1.1.2").replace("2020", "2021"), 17, "actions in 2020",
				"«Se realizarán acciones en 2021»");
	}

	private static void assertRefused(String text, int line, String expected, String found) {
		UnreadableDocument refusal = refusal(text.getBytes(StandardCharsets.UTF_8));
		assertThat(refusal.message(Locale.ENGLISH)).startsWith("bosques.txt: line " + line + ": expected ")
			.contains(expected)
			.contains(", but found " + found);
		assertThat(refusal).hasMessageStartingWith("bosques.txt: renglón " + line + ": se esperaba ");
		assertThat(refusal.line()).isEqualTo(line);
		assertThat(refusal.name()).isEqualTo("bosques.txt");
	}

	private static UnreadableDocument refusal(byte[] bytes) {
		UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class,
				() -> DocumentReader.read("bosques.txt", bytes));
		assertThat(refusal).isNotNull();
		return refusal;
	}

	private static String blocks(String... blocks) {
		return String.join("\n\n", blocks) + "\n\n";
	}

}
