package org.trama.document.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.format.BundledTable;
import org.trama.document.format.ReadSource;
import org.trama.document.layout.DocumentReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PdfFormatTests {

	@ParameterizedTest
	@CsvSource({ "8, 90, 100, 110, 80, 330, 6, false", "7, 80, 80, 90, 70, 390, 8, false",
			"8, 130, 130, 130, 100, 220, 10, true", "10, 120, 130, 140, 110, 210, 0, true",
			"9, 100, 110, 120, 90, 290, 12, false", "6, 70, 70, 70, 60, 250, 5, true" })
	void shouldReadTheBundledProgrammeWhateverTheWidthsOfItsColumns(float size, float one, float two, float three,
			float four, float five, float gap, boolean borders) {
		PdfPaper paper = new PdfPaper().size(size).widths(one, two, three, four, five).gap(gap);
		byte[] pdf = (borders ? paper.borders() : paper).table(BundledTable.rows());
		assertThat(BundledTable.reading(DocumentReader.read("a.pdf", pdf)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldReadTheBundledProgrammeUnderPageHeadersAndOverPageNumbers() {
		byte[] pdf = new PdfPaper().paper(PDRectangle.LETTER)
			.widths(80, 80, 90, 70, 210)
			.size(7)
			.pageHeader("Programa Especial de Migración")
			.table(BundledTable.rows());
		assertThat(BundledTable.reading(DocumentReader.read("a.pdf", pdf)))
			.containsExactlyElementsOf(BundledTable.reading());
		assertThat(ReadSource.furniture(ReadSource.of(pdf))).contains("Programa Especial de Migración", "Página 7");
	}

	@Test
	void shouldMakeACardOfEachRowBelowTitlesOnSeveralPages() {
		List<List<String>> rows = new ArrayList<>();
		for (int index = 0; index < BundledTable.rows().size(); index++) {
			if (index % 9 == 0) {
				rows.add(BundledTable.HEADER);
			}
			rows.add(BundledTable.rows().get(index));
		}
		Source source = ReadSource.of(new PdfPaper().borders().table(rows));
		assertThat(source.lines()).filteredOn((line) -> line.startsWith("Línea de acción: ")).hasSize(195);
		assertThat(source.lines()).filteredOn((line) -> line.startsWith("Acciones: ")).hasSize(94);
		List<String> values = source.lines()
			.stream()
			.filter((line) -> line.startsWith("Línea de acción: "))
			.map((line) -> line.substring("Línea de acción: ".length()))
			.toList();
		assertThat(values).containsExactlyElementsOf(BundledTable.rows().stream().map((row) -> row.get(2)).toList());
	}

	@Test
	void shouldReadColumnsOfProseOneAfterAnother() {
		List<String> paragraphs = BundledTable.rows()
			.stream()
			.map((row) -> row.get(4))
			.filter((cell) -> !cell.isEmpty() && !cell.contains("\n") && !cell.contains("http"))
			.limit(40)
			.toList();
		byte[] pdf = new PdfPaper().size(10).paper(PDRectangle.LETTER).columns(2, "Presentación", paragraphs);
		String text = ReadSource.of(pdf)
			.lines()
			.stream()
			.map((line) -> line.replace("\f", ""))
			.collect(Collectors.joining(" "));
		assertThat(text.replaceAll(" +", " ").strip()).isEqualTo("Presentación " + String.join(" ", paragraphs));
	}

	@Test
	void shouldKeepHangingLinesWithTheirLabel() {
		Object[][] lines = { { "Objetivo 1.1: Promover una sociedad democrática", 90, 100, 10 },
				{ "y participativa.", 90, 115, 10 }, { "Estrategia 1.1.1", 98, 130, 10 },
				{ "Impulsar los espacios de participación a", 196, 130, 10 },
				{ "fin de involucrar a la población en", 196, 145, 10 }, { "los asuntos públicos.", 196, 160, 10 },
				{ "Estrategia 1.1.2", 98, 175, 10 }, { "Fortalecer la gobernanza en todos los", 196, 175, 10 },
				{ "órdenes de gobierno.", 196, 190, 10 } };
		assertThat(ReadSource.of(new PdfPaper().lines(lines)).text()).isEqualTo("""
				Objetivo 1.1: Promover una sociedad democrática
				y participativa.

				Estrategia 1.1.1 Impulsar los espacios de participación a
				fin de involucrar a la población en
				los asuntos públicos.

				Estrategia 1.1.2 Fortalecer la gobernanza en todos los
				órdenes de gobierno.
				""");
	}

	@Test
	void shouldNotTakeTheBackgroundOfWordsForBordersOfATable() {
		Object[][] lines = { { "Estrategia 1.1.1", 98, 130, 10 },
				{ "Impulsar los espacios de participación a", 196, 130, 10 },
				{ "fin de involucrar a la población en", 196, 145, 10 }, { "los asuntos públicos.", 196, 160, 10 } };
		assertThat(ReadSource.of(new PdfPaper().backgrounds().lines(lines)).text()).isEqualTo("""
				Estrategia 1.1.1 Impulsar los espacios de participación a
				fin de involucrar a la población en
				los asuntos públicos.
				""");
	}

	@Test
	void shouldMoveFootnotesToTheEnd() {
		Object[][] lines = { { "La Secretaría de Relaciones Exteriores", 90, 100, 12 }, { "3", 296, 95, 7 },
				{ "dará cursos a las personas migrantes en sus consulados.", 90, 116, 12 },
				{ "3 Con sus consulados.", 90, 500, 8 } };
		Source source = ReadSource.of(new PdfPaper().lines(lines));
		assertThat(source.text()).isEqualTo("La Secretaría de Relaciones Exteriores[3]\n"
				+ "dará cursos a las personas migrantes en sus consulados.\n\nNotas\n\n[3] Con sus consulados.\n");
	}

	@Test
	void shouldRefuseAScan() throws IOException {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.addPage(new PDPage());
			assertRefused(bytes(document), "archivo: sus 2 páginas son imágenes sin texto (un escaneo). "
					+ "Pásele un reconocimiento de texto (OCR) o consiga el original.");
		}
	}

	@Test
	void shouldRefuseAFileThatAsksForAPassword() throws IOException {
		try (PDDocument document = Loader.loadPDF(new PdfPaper().table(BundledTable.rows().subList(0, 2)))) {
			document.protect(new StandardProtectionPolicy("dueño", "clave", new AccessPermission()));
			assertRefused(bytes(document), "archivo: el archivo está cifrado o pide contraseña. "
					+ "Ábralo con su contraseña y guarde una copia sin ella.");
		}
	}

	@Test
	void shouldRefuseWhatIsLeftOfAFile() {
		byte[] pdf = new PdfPaper().table(BundledTable.rows().subList(0, 2));
		assertRefused(Arrays.copyOf(pdf, 40), "archivo: el archivo está dañado o cortado. "
				+ "Ábralo con su programa, guárdelo de nuevo o consiga otra copia.");
	}

	private static void assertRefused(byte[] bytes, String message) {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> ReadSource.of(bytes)).withMessage(message);
	}

	private static byte[] bytes(PDDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

}
