package org.trama.document.format.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.format.BundledTable;
import org.trama.document.format.ReadSource;
import org.trama.document.layout.DocumentReader;
import org.trama.model.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsxFormatTests {

	private static final List<String> HEADER = List.of("Objetivo", "Acción", "Dependencia responsable");

	@Test
	void shouldReadTheBundledProgrammeFromASheetWithoutTitles() {
		byte[] book = Workbooks.table(BundledTable.rows());
		assertThat(BundledTable.reading(DocumentReader.read("a.xlsx", book)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldMakeACardOfEachRowBelowTheTitles() {
		Source source = ReadSource.of(Workbooks.table(List.of(List.of("Programa de Trabajo 2020"), HEADER,
				List.of("1. Proteger el bosque", "Plantar árboles.\n\nVigilar los predios.", "CONAFOR"), HEADER,
				List.of("2. Cuidar el agua", "Limpiar el río.", "CONAGUA"))));
		assertThat(source.text()).isEqualTo("""
				Programa de Trabajo 2020

				[Hoja «Plan», fila 3]
				Objetivo: 1. Proteger el bosque
				Acción: Plantar árboles.

				Vigilar los predios.
				Dependencia responsable: CONAFOR

				[Hoja «Plan», fila 5]
				Objetivo: 2. Cuidar el agua
				Acción: Limpiar el río.
				Dependencia responsable: CONAGUA
				""");
		assertThat(ReadSource.furniture(source)).containsExactly("[Hoja «Plan», fila 3]", "[Hoja «Plan», fila 5]");
		assertThat(source.notes()).isEmpty();
	}

	@Test
	void shouldReadASheetThatWasWrittenRowByRow() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (SXSSFWorkbook book = new SXSSFWorkbook()) {
			Sheet sheet = book.createSheet("Plan");
			for (List<String> cells : List.of(HEADER, List.of("1. Cuidar el agua", "Limpiar el río.", "CONAGUA"))) {
				Row row = sheet.createRow(sheet.getLastRowNum() + 1);
				cells.forEach((cell) -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
			}
			book.write(file);
		}
		assertThat(ReadSource.of(file.toByteArray()).text()).contains("Acción: Limpiar el río.",
				"Dependencia responsable: CONAGUA");
	}

	@Test
	void shouldGiveEveryLineOfTheBundledProgrammeACard() {
		Source source = ReadSource.of(Workbooks.table(BundledTable.withHeader()));
		assertThat(ReadSource.furniture(source)).hasSize(195);
		assertThat(source.lines()).filteredOn((line) -> line.startsWith("Línea de acción: ")).hasSize(195);
		assertThat(source.lines()).filteredOn((line) -> line.startsWith("Acciones: ")).hasSize(94);
	}

	@Test
	void shouldReadTheBundledProgrammeFromASheetWithTitles() {
		byte[] sheet = Workbooks.table(BundledTable.withHeader());
		assertThat(BundledTable.reading(DocumentReader.read("a.xlsx", sheet)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldTakeASheetWithABodysNameForWhoIsResponsibleAndSayIt() {
		ProgrammeDocument document = DocumentReader.read("a.xlsx", Workbooks.of((book) -> {
			List<String> header = List.of("PROGRAMA", "META 2024", "RESPONSABLE");
			Workbooks.fill(book.createSheet("SEC. SALUD"), List.of(header, List.of("Vacunar a las niñas.", "30", ""),
					List.of("Equipar hospitales.", "", "Dirección de Obras")));
			Workbooks.fill(book.createSheet("Resumen"), List.of(header, List.of("Medir lo avanzado.", "", "")));
		}));
		assertThat(document.lines()).extracting(ActionLine::title)
			.containsExactly("Vacunar a las niñas.", "Equipar hospitales.", "Medir lo avanzado.");
		assertThat(document.lines().flatMap((line) -> line.paragraphs().stream())).extracting(Paragraph::text)
			.containsExactly("Vacunar a las niñas.\nHoja: SEC. SALUD\nMETA 2024: 30",
					"Equipar hospitales.\nRESPONSABLE: Dirección de Obras");
		assertThat(document.notes()).extracting(Bilingual::es)
			.anySatisfy((note) -> assertThat(note).contains("«SEC. SALUD»").doesNotContain("Resumen"));
	}

	@Test
	void shouldTrustAColumnMoreThanTheSheetsNameWhereverTheColumnStands() {
		ProgrammeDocument document = DocumentReader.read("a.xlsx", Workbooks.of((book) -> {
			Workbooks.fill(book.createSheet("SEC. SALUD"),
					List.of(List.of("RESPONSABLE", "PROGRAMA"), List.of("Dirección de Obras", "Equipar hospitales.")));
			Workbooks.fill(book.createSheet("Otra"),
					List.of(List.of("RESPONSABLE", "PROGRAMA"), List.of("SEP", "Enseñar.")));
		}));
		assertThat(document.lines().flatMap((line) -> line.paragraphs().stream())).extracting(Paragraph::text)
			.containsExactly("Equipar hospitales.\nRESPONSABLE: Dirección de Obras", "Enseñar.\nRESPONSABLE: SEP");
	}

	@Test
	void shouldCarryMergedCellsDownAndAcross() {
		Source source = ReadSource.of(Workbooks.of((book) -> {
			Sheet sheet = book.createSheet("Plan");
			Workbooks.fill(sheet,
					List.of(List.of("Objetivo", "Acción", "Responsable", "Participa"),
							List.of("1. Proteger el bosque", "Plantar árboles.", "CONAFOR"),
							List.of("", "Vigilar los predios.", "PROFEPA")));
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
			sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
		}));
		assertThat(source.lines()).filteredOn((line) -> line.equals("Objetivo: 1. Proteger el bosque")).hasSize(2);
		assertThat(source.lines()).contains("Participa: CONAFOR").doesNotContain("Participa: PROFEPA");
	}

	@Test
	void shouldShowNumbersAndDatesAsTheFileShowsThem() {
		Source source = ReadSource.of(Workbooks.of((book) -> {
			Sheet sheet = book.createSheet("Plan");
			Workbooks.fill(sheet, List.of(List.of("Acción", "Responsable", "Meta", "Avance", "Fecha", "Monto")));
			Row row = sheet.createRow(1);
			row.createCell(0).setCellValue("Plantar árboles.");
			row.createCell(1).setCellValue("CONAFOR");
			row.createCell(2).setCellValue(10);
			row.createCell(3).setCellValue(0.15);
			row.getCell(3).setCellStyle(styled(book.createCellStyle(), 9));
			row.createCell(4).setCellValue(LocalDate.of(2018, 3, 15));
			row.getCell(4).setCellStyle(styled(book.createCellStyle(), 14));
			row.createCell(5).setCellFormula("C2*1000");
			row.getCell(5).setCellStyle(styled(book.createCellStyle(), 3));
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		}));
		assertThat(source.lines()).contains("Meta: 10", "Avance: 15%", "Fecha: 15/03/2018", "Monto: 10,000");
	}

	private static CellStyle styled(CellStyle style, int format) {
		style.setDataFormat((short) format);
		return style;
	}

	@Test
	void shouldTellTheSheetWhereThereAreSeveralAndReadHiddenOnesToo() {
		Source source = ReadSource.of(Workbooks.of((book) -> {
			Workbooks.fill(book.createSheet("SALUD"), List.of(HEADER, List.of("1. Curar", "Vacunar.", "SSA")));
			Workbooks.fill(book.createSheet("ESCUELA"), List.of(HEADER, List.of("2. Aprender", "Enseñar.", "SEP")));
			book.createSheet("Vacía");
			book.setSheetHidden(1, true);
			book.getSheetAt(0).getRow(1).setZeroHeight(true);
		}));
		assertThat(source.lines()).contains("Hoja: SALUD", "Hoja: ESCUELA", "[Hoja «ESCUELA», fila 2]");
		assertThat(ReadSource.notes(source)).containsExactly("Hoja «SALUD»: 1 filas ocultas, leídas también.",
				"Hojas ocultas, leídas también: «ESCUELA».");
	}

	@Test
	void shouldSayWhichColumnsItDoesNotRecognise() {
		Source source = ReadSource.of(Workbooks.table(
				List.of(List.of("Acción", "Responsable", "Color del semáforo"), List.of("Vacunar.", "SSA", "Verde"))));
		assertThat(source.lines()).contains("Color del semáforo: Verde");
		assertThat(source.notes()).singleElement().satisfies((note) -> {
			assertThat(note.es())
				.isEqualTo("Hoja «Plan»: columnas que no se reconocen (1): «Color del semáforo» = «Verde».");
			assertThat(note.en())
				.isEqualTo("Hoja «Plan»: columns that are not recognised (1): «Color del semáforo» = «Verde».");
		});
	}

	@Test
	void shouldRefuseMoreRowsThanItReads() {
		List<List<String>> rows = new ArrayList<>(List.of(HEADER));
		List<String> row = List.of("1. Curar", "Vacunar.", "SSA");
		for (int count = 0; count <= 100_000; count++) {
			rows.add(row);
		}
		byte[] book = Workbooks.table(rows);
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> ReadSource.of(book))
			.withMessage("archivo: «Plan»: hay más de 100 000 filas con datos. "
					+ "Divídalo o quite lo que no es del programa.");
	}

}
