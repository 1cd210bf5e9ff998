package org.trama.document.format.office;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.format.BundledTable;
import org.trama.document.format.ReadSource;
import org.trama.document.layout.DocumentReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenDocumentFormatTests {

	private static final String HEADER = OpenDocuments.row("", "Objetivo", "Acción", "Responsable");

	@Test
	void shouldReadTheBundledProgrammeFromASheetWithoutTitles() {
		String rows = BundledTable.rows()
			.stream()
			.map((row) -> OpenDocuments.row("", row.toArray(String[]::new)))
			.collect(Collectors.joining());
		byte[] file = OpenDocuments.sheets("", "<table:table table:name='Plan'>" + rows + "</table:table>");
		assertThat(BundledTable.reading(DocumentReader.read("a.ods", file)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldMakeACardOfEachRowAndCarryMergedCellsDown() {
		Source source = ReadSource.of(OpenDocuments.sheets("", "<table:table table:name='Plan'>" + HEADER
				+ "<table:table-row><table:table-cell table:number-rows-spanned='2'><text:p>1. Curar</text:p>"
				+ "</table:table-cell><table:table-cell><text:p>Vacunar.</text:p></table:table-cell>"
				+ "<table:table-cell office:value-type='float' office:value='0.15'><text:p>15 %</text:p>"
				+ "</table:table-cell></table:table-row>"
				+ "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>Visitar.</text:p>"
				+ "</table:table-cell><table:table-cell table:number-columns-repeated='16382'/></table:table-row>"
				+ "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
				+ "</table:table>"));
		assertThat(source.text()).isEqualTo("""
				[Hoja «Plan», fila 2]
				Objetivo: 1. Curar
				Acción: Vacunar.
				Responsable: 15 %

				[Hoja «Plan», fila 3]
				Objetivo: 1. Curar
				Acción: Visitar.
				""");
	}

	@Test
	void shouldReadHiddenSheetsAndRowsAndSaySo() {
		Source source = ReadSource.of(OpenDocuments.sheets(
				"<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>",
				"<table:table table:name='SALUD'>" + HEADER
						+ OpenDocuments.row(" table:visibility='collapse'", "1. Curar", "Vacunar.", "SSA")
						+ "</table:table><table:table table:name='ESCUELA' table:style-name='ta2'>" + HEADER
						+ OpenDocuments.row("", "2. Aprender", "Enseñar.", "SEP") + "</table:table>"));
		assertThat(source.lines()).contains("Hoja: SALUD", "Hoja: ESCUELA");
		assertThat(ReadSource.notes(source)).containsExactly("Hoja «SALUD»: 1 filas ocultas, leídas también.",
				"Hojas ocultas, leídas también: «ESCUELA».");
	}

	@Test
	void shouldRefuseAMillionRepeatedRows() {
		byte[] file = OpenDocuments.sheets("",
				"<table:table table:name='Plan'>" + HEADER
						+ OpenDocuments.row(" table:number-rows-repeated='1000000'", "1. Curar", "Vacunar.", "SSA")
						+ "</table:table>");
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> ReadSource.of(file))
			.withMessageContaining("hay más de 100 000 filas con datos");
	}

	@Test
	void shouldReadTextWithListsTablesAndFootnotes() {
		Source source = ReadSource.of(OpenDocuments.text(
				"<text:list-style style:name='L1'>"
						+ "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
						+ "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/>"
						+ "</text:list-style>",
				"<text:h>Programa</text:h><text:p>La SRE<text:note><text:note-citation>1</text:note-citation>"
						+ "<text:note-body><text:p>Con sus consulados.</text:p></text:note-body></text:note> dará<text:s/>"
						+ "cursos.</text:p><text:list text:style-name='L1'><text:list-item><text:p>Uno</text:p>"
						+ "<text:list><text:list-item><text:p>Dos</text:p></text:list-item></text:list></text:list-item>"
						+ "<text:list-item><text:p>Tres</text:p></text:list-item></text:list>" + "<table:table>"
						+ HEADER + OpenDocuments.row("", "1. Curar", "Vacunar.", "SSA") + "</table:table>"));
		assertThat(source.text()).isEqualTo("""
				Programa

				La SRE[1] dará cursos.

				1. Uno

				a) Dos

				2. Tres

				[Tabla 1, fila 2]
				Objetivo: 1. Curar
				Acción: Vacunar.
				Responsable: SSA

				[Tabla 1, fin]

				Notas

				[1] Con sus consulados.
				""");
	}

	@Test
	void shouldRefuseAnEncryptedFile() {
		byte[] file = OpenDocuments.file("<manifest:encryption-data/>", "", "");
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> ReadSource.of(file))
			.withMessage("archivo: el archivo está cifrado o pide contraseña. "
					+ "Ábralo con su contraseña y guarde una copia sin ella.");
	}

}
