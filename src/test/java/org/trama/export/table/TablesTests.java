package org.trama.export.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.export.table.TableColumn.Width;
import org.trama.model.CitedEdition;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTests {

	private static final Colophon COLOPHON = new Colophon("Dependencias",
			List.of(new Colophon.Entry("Palabras", "=niñas")), List.of(new CitedEdition("x-2020", "abc")), "1.0",
			URI.create("/api/agencies?q=%3Dni%C3%B1as"), new Colophon.Extent(1, 10_000, 12_034));

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			,|.|ñ; x,"a,b",0.5
			;|,|"ñ; x";a,b;0,5
			;|.|"ñ; x";a,b;0.5
			,|,|ñ; x,"a,b","0,5"
			""")
	void shouldPartCellsAndFractionsAsAskedFor(char separator, char decimal, String row) throws IOException {
		TableStyle style = style(new CsvDialect(separator, decimal));
		assertThat(csv(style, List.of("ñ", "x"), "a,b", 0.5))
			.isEqualTo("\uFEFFa%1$sb%1$sc\r\n%2$s\r\n".formatted(separator, row));
	}

	@Test
	void shouldWriteWholeNumbersWithoutAFraction() throws IOException {
		assertThat(csv(style(new CsvDialect(';', ',')), 23.0, 1200.0, 0.0)).isEqualTo("\uFEFFa;b;c\r\n23;1200;0\r\n");
		assertThat(csv(style(CsvDialect.USUAL), 23L, 2.50, -4.0)).isEqualTo("\uFEFFa,b,c\r\n23,2.5,-4\r\n");
	}

	@Test
	void shouldPartCellsWithTabs() throws IOException {
		assertThat(csv(style(new CsvDialect('\t', '.')), "x", "y", 1L)).isEqualTo("\uFEFFa\tb\tc\r\nx\ty\t1\r\n");
	}

	@Test
	void shouldKeepWhatEachCellIs() throws IOException {
		XSSFSheet sheet = sheet(7L, 0.25, true, LocalDate.of(2018, 3, 1), null, "niñas",
				ZonedDateTime.of(2018, 3, 1, 6, 30, 0, 0, ZoneId.of("America/Mexico_City")), List.of("a", 2));
		assertThat(cell(sheet, 0).getNumericCellValue()).isEqualTo(7);
		assertThat(cell(sheet, 1).getNumericCellValue()).isEqualTo(0.25);
		assertThat(cell(sheet, 2).getBooleanCellValue()).isTrue();
		assertThat(DateUtil.isCellDateFormatted(cell(sheet, 3))).isTrue();
		assertThat(cell(sheet, 3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2018, 3, 1, 0, 0));
		assertThat(cell(sheet, 4).getStringCellValue()).isEmpty();
		assertThat(cell(sheet, 5).getStringCellValue()).isEqualTo("niñas");
		assertThat(cell(sheet, 6).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2018, 3, 1, 12, 30));
		assertThat(cell(sheet, 7).getStringCellValue()).isEqualTo("a; 2");
	}

	@Test
	void shouldKeepTheHeadingInSightBoldAndReadyToFilterBy() throws IOException {
		XSSFSheet sheet = sheet("x", "y");
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
		assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
		assertThat(isBold(sheet.getRow(0).getCell(0))).isTrue();
		assertThat(isBold(cell(sheet, 0))).isFalse();
		assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(Width.NAME.characters());
	}

	@Test
	void shouldPrintOneSheetWideWithTheHeadingOnEveryPageAndNumbers() throws IOException {
		XSSFSheet sheet = sheet("x", "y");
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
		assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
	}

	@Test
	void shouldMakeRowsAsHighAsTheirTexts() throws IOException {
		XSSFSheet sheet = sheet("x", "long words ".repeat(20), "y");
		assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(60);
		assertThat(sheet("x", "y").getRow(1).getHeightInPoints()).isLessThan(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=HYPERLINK(\"http://x\")" })
	void shouldHoldAFormulaAsATextEvenWhenSomebodyEditsIt(String text) throws IOException {
		Cell cell = cell(sheet(text), 0);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost/api?a=b%20c,true", "https://example.org/ñ,true", "file:///etc/passwd,false",
			"javascript:alert(1),false", "mailto:a@b.c,false", "/api/agencies,false" })
	void shouldLinkToPagesOnly(URI address, boolean linked) throws IOException {
		Cell cell = cell(sheet(address), 0);
		assertThat(cell.getStringCellValue()).isEqualTo(address.toString());
		assertThat(cell.getHyperlink() != null).isEqualTo(linked);
	}

	@Test
	void shouldNotLinkATextThatLooksLikeAnAddress() throws IOException {
		assertThat(cell(sheet("http://example.org"), 0).getHyperlink()).isNull();
	}

	@Test
	void shouldSayWhatItIsFoundAgainByAndWhatItLeavesOut() throws IOException {
		assertThat(about(workbook(table("x".repeat(40_000))))).contains("Contenido: Dependencias", "Palabras: =niñas",
				"Filas: 1 a 10000 de 12034",
				"Nota: 1 textos no caben en una celda y están cortados; el CSV los tiene enteros",
				"Edición: x-2020 (SHA-256 abc)", "Versión de Trama: 1.0", "Fecha de consulta: 2026-01-02",
				"Dirección: http://localhost:8080/api/agencies?q=%3Dni%C3%B1as",
				"Cómo citar: «Dependencias». Elaborado con Trama 1.0 a partir de x-2020 (SHA-256 abc). "
						+ "Consultado el 2 de enero de 2026 en http://localhost:8080/api/agencies?q=%3Dni%C3%B1as");
	}

	@Test
	void shouldLeaveOutASheetThatIsTooWideAndSaySo() throws IOException {
		Object[] cells = IntStream.range(0, 16_385).boxed().toArray();
		try (XSSFWorkbook book = workbook(table(cells))) {
			assertThat(book).extracting((sheet) -> sheet.getSheetName()).containsExactly("Acerca de");
			assertThat(about(book)).anyMatch((entry) -> entry.startsWith("Nota: «Hoja» tiene más columnas"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void shouldBeTheSameFileForTheSameTablesAndLeaveTheStreamOpen(TableFormat format) throws Exception {
		byte[] first = write(format);
		// a zip knows every second second
		Thread.sleep((format == TableFormat.XLSX) ? 2100 : 0);
		assertThat(write(format)).isEqualTo(first);
	}

	private static byte[] write(TableFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				throw new IllegalStateException("closed by its writer");
			}
		};
		format.write(new Tables(List.of(table("x")), COLOPHON), style(CsvDialect.USUAL), out);
		return out.toByteArray();
	}

	private static String csv(TableStyle style, Object... cells) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Tables(List.of(table(cells)), COLOPHON).csv(style, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static XSSFSheet sheet(@Nullable Object... cells) throws IOException {
		return workbook(table(cells)).getSheetAt(0);
	}

	private static boolean isBold(Cell cell) {
		return cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getBold();
	}

	private static Cell cell(XSSFSheet sheet, int column) {
		return sheet.getRow(1).getCell(column);
	}

	private static XSSFWorkbook workbook(Table<?> table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Tables(List.of(table), COLOPHON).xlsx(style(CsvDialect.USUAL), out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<String> about(XSSFWorkbook book) {
		return StreamSupport.stream(book.getSheet("Acerca de").spliterator(), false)
			.map((row) -> row.getCell(0).getStringCellValue() + ": " + text(row.getCell(1)))
			.toList();
	}

	private static String text(Cell cell) {
		return (cell.getCellType() == CellType.NUMERIC) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
				: cell.getStringCellValue();
	}

	private static Table<List<@Nullable Object>> table(@Nullable Object... cells) {
		List<TableColumn<List<@Nullable Object>>> columns = new ArrayList<>();
		for (int i = 0; i < cells.length; i++) {
			int column = i;
			columns.add(new TableColumn<>((i < 26) ? Character.toString('a' + i) : "c" + i, Width.NAME,
					(row) -> row.get(column)));
		}
		return Table.of("sheet", "Hoja", columns, List.of(Arrays.asList(cells)));
	}

	private static TableStyle style(CsvDialect dialect) {
		return new TableStyle(Locale.forLanguageTag("es"), dialect, LocalDate.of(2026, 1, 2),
				URI.create("http://localhost:8080/"));
	}

}
