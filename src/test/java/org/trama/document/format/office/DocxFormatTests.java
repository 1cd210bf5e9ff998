package org.trama.document.format.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.trama.document.Source;
import org.trama.document.format.BundledTable;
import org.trama.document.format.ReadSource;
import org.trama.document.layout.DocumentReader;

import static org.assertj.core.api.Assertions.assertThat;

class DocxFormatTests {

	@Test
	void shouldReadTheBundledProgrammeFromATableWithoutTitles() throws IOException {
		byte[] file = table(BundledTable.rows());
		assertThat(BundledTable.reading(DocumentReader.read("a.docx", file)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldReadTheBundledProgrammeFromParagraphs() throws IOException {
		XWPFDocument document = new XWPFDocument();
		BundledTable.rows()
			.forEach((row) -> row.stream()
				.flatMap((cell) -> List.of(cell.split("\n\n")).stream())
				.filter((paragraph) -> !paragraph.isEmpty())
				.forEach((paragraph) -> document.createParagraph().createRun().setText(paragraph)));
		assertThat(BundledTable.reading(DocumentReader.read("a.docx", bytes(document))))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldReadTheBundledProgrammeFromATableWithTitles() throws IOException {
		byte[] document = table(BundledTable.withHeader());
		assertThat(BundledTable.reading(DocumentReader.read("a.docx", document)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldMakeACardOfEachRowBelowTheTitles() throws IOException {
		Source source = ReadSource.of(table(List.of(List.of("Objetivo", "Acción", "Responsable"),
				List.of("1. Curar", "Vacunar.\n\nVisitar.", "SSA"))));
		assertThat(source.text()).isEqualTo("""
				[Tabla 1, fila 2]
				Objetivo: 1. Curar
				Acción: Vacunar.

				Visitar.
				Responsable: SSA
				""");
	}

	@Test
	void shouldCarryMergedCellsDown() throws IOException {
		XWPFDocument document = new XWPFDocument();
		XWPFTable table = fill(document,
				List.of(List.of("Objetivo", "Acción"), List.of("1. Curar", "Vacunar."), List.of("", "Visitar.")));
		table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
		table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
		assertThat(ReadSource.of(bytes(document)).lines()).filteredOn((line) -> line.equals("Objetivo: 1. Curar"))
			.hasSize(2);
	}

	@Test
	void shouldNumberTheItemsOfListsAsWordDoes() throws IOException {
		XWPFDocument document = new XWPFDocument();
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.ZERO);
		level(list, 0, STNumberFormat.DECIMAL, "%1.");
		level(list, 1, STNumberFormat.DECIMAL, "%1.%2.");
		level(list, 2, STNumberFormat.LOWER_LETTER, "%3)");
		XWPFNumbering numbering = document.createNumbering();
		BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
		int[] levels = { 0, 1, 1, 2, 2, 0, 1 };
		for (int index = 0; index < levels.length; index++) {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setNumID(number);
			paragraph.setNumILvl(BigInteger.valueOf(levels[index]));
			paragraph.createRun().setText("Texto");
		}
		assertThat(ReadSource.of(bytes(document)).text())
			.isEqualTo("1. Texto\n\n1.1. Texto\n\n1.2. Texto\n\na) Texto\n\nb) Texto\n\n2. Texto\n\n2.1. Texto\n");
	}

	private static void level(CTAbstractNum list, int index, STNumberFormat.Enum format, String text) {
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.valueOf(index));
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(text);
		level.addNewStart().setVal(BigInteger.ONE);
	}

	@Test
	void shouldMoveFootnotesToTheEnd() throws IOException {
		XWPFDocument document = new XWPFDocument();
		document.createFootnotes();
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.createRun().setText("La SRE");
		var note = document.createFootnote();
		note.createParagraph().createRun().setText("Con sus consulados.");
		paragraph.addFootnoteReference(note);
		paragraph.createRun().setText(" dará cursos.");
		Source source = ReadSource.of(bytes(document));
		assertThat(source.text()).isEqualTo("La SRE[1] dará cursos.\n\nNotas\n\n[1] Con sus consulados.\n");
		assertThat(ReadSource.notes(source)).containsExactly("Notas al pie llevadas al final: 1.");
	}

	@Test
	void shouldLeaveOutWhatATrackedChangeDeletes() throws IOException {
		XWPFDocument document = new XWPFDocument();
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.createRun().setText("La SRE dará cursos.");
		paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" Y becas.");
		Source source = ReadSource.of(bytes(document));
		assertThat(source.text()).isEqualTo("La SRE dará cursos.\n");
	}

	private static byte[] table(List<List<String>> rows) throws IOException {
		XWPFDocument document = new XWPFDocument();
		fill(document, rows);
		return bytes(document);
	}

	private static XWPFTable fill(XWPFDocument document, List<List<String>> rows) {
		XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				XWPFTableCell cell = table.getRow(row).getCell(column);
				List<String> paragraphs = new ArrayList<>(List.of(rows.get(row).get(column).split("\n\n")));
				cell.setText(paragraphs.remove(0));
				paragraphs.forEach((paragraph) -> cell.addParagraph().createRun().setText(paragraph));
			}
		}
		return table;
	}

	private static byte[] bytes(XWPFDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (document) {
			document.write(out);
		}
		return out.toByteArray();
	}

}
