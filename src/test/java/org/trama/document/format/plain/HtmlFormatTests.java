package org.trama.document.format.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trama.document.Source;
import org.trama.document.format.BundledTable;
import org.trama.document.format.ReadSource;
import org.trama.document.layout.DocumentReader;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatTests {

	@Test
	void shouldReadTheBundledProgrammeFromATableWithoutTitles() {
		assertThat(BundledTable.reading(DocumentReader.read("a.html", page(BundledTable.rows()))))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldReadTheBundledProgrammeFromATableWithTitles() {
		assertThat(BundledTable.reading(DocumentReader.read("a.html", page(BundledTable.withHeader()))))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	private static byte[] page(List<List<String>> table) {
		String rows = table.stream()
			.map((row) -> row.stream()
				.map((cell) -> "<td><p>" + escaped(cell).replace("\n\n", "</p><p>") + "</p></td>")
				.collect(Collectors.joining()))
			.collect(Collectors.joining("</tr>\n<tr>"));
		return ("<html><body><table><tr>" + rows + "</tr></table></body></html>").getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void shouldReadTablesThatOnlyPlaceOthers() {
		String rows = BundledTable.rows()
			.stream()
			.map((row) -> "<table width=100%><tr><td><table><tr>" + row.stream()
				.map((cell) -> "<td>" + escaped(cell).replace("\n\n", "<br><br>") + "</td>")
				.collect(Collectors.joining()) + "</tr></table></td></tr></table>")
			.collect(Collectors.joining("<br>"));
		byte[] page = ("<HTML><HEAD><META http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"></HEAD>"
				+ "<BODY><center>" + rows + "</center></BODY></HTML>")
			.getBytes(Charset.forName("windows-1252"));
		assertThat(BundledTable.reading(DocumentReader.read("a.html", page)))
			.containsExactlyElementsOf(BundledTable.reading());
	}

	@Test
	void shouldMakeACardOfEachRowBelowTheTitlesAndCarryMergedCells() {
		Source source = read("<table><tr><th>Objetivo<th>Acción<th>Responsable</tr>"
				+ "<tr><td rowspan=2>1. Curar<td>Vacunar.<td>SSA</tr><tr><td>Visitar.<td>SSA</tr>"
				+ "<tr><td colspan=3>2. Aprender</td></tr></table>");
		assertThat(source.text()).isEqualTo("""
				[Tabla 1, fila 2]
				Objetivo: 1. Curar
				Acción: Vacunar.
				Responsable: SSA

				[Tabla 1, fila 3]
				Objetivo: 1. Curar
				Acción: Visitar.
				Responsable: SSA

				2. Aprender
				""");
	}

	@Test
	void shouldShowTheMarksOfListsAndNotes() {
		Source source = read("<h1>Programa</h1><p>La SRE<sup>1</sup> y el 1<sup>er</sup> Encuentro</p>"
				+ "<ol type=a><li>Uno<li>Dos</ol><ul><li>Tres</ul><p>línea<br>otra línea</p>");
		assertThat(source.text()).isEqualTo(
				"Programa\n\nLa SRE[1] y el 1er Encuentro\n\na) Uno\n\nb) Dos\n\n" + "• Tres\n\nlínea otra línea\n");
	}

	@Test
	void shouldSayWhatAPageDoesNotShow() {
		Source source = read("<p>Uno.</p><p style='display: none'>Dos.</p><p hidden>Tres.</p>");
		assertThat(source.lines()).contains("Uno.", "Dos.", "Tres.");
		assertThat(source.notes()).singleElement()
			.satisfies((note) -> assertThat(note.es()).contains("no muestra", "2", "«Dos.»"));
	}

	@Test
	void shouldNeitherRunNorLoadAnything() {
		Source source = read("<script>document.write('no')</script><iframe src='http://127.0.0.1:1/'></iframe>"
				+ "<img src='http://127.0.0.1:1/a.png'><p>Sí</p><style>p{}</style>");
		assertThat(source.text()).isEqualTo("Sí\n");
		assertThat(ReadSource.notes(source)).containsExactly("El código de la página no se ejecutó.",
				"Imágenes que no se leen: 1.");
	}

	@Test
	void shouldEndWithTablesOfAnyDepth() {
		assertThat(read("<table><tr><td>".repeat(20_000) + "fin").text()).contains("fin");
	}

	private static Source read(String body) {
		return ReadSource.of(("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

}
