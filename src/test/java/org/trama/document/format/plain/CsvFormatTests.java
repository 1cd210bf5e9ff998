package org.trama.document.format.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.document.Source;
import org.trama.document.format.BundledTable;
import org.trama.document.format.ReadSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFormatTests {

	private static final String CARDS = """
			[Fila 2]
			Objetivo: 1. Curar
			Acción: Vacunar, "siempre".

			Visitar.
			Responsable: SSA
			""";

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void shouldMakeACardOfEachRowWhateverTheSeparator(String separator) {
		String csv = String.join(separator, "Objetivo", "Acción", "Responsable") + "\n"
				+ String.join(separator, "1. Curar", "\"Vacunar, \"\"siempre\"\".\n\nVisitar.\"", "SSA") + "\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
			Source source = ReadSource.of(csv.getBytes(charset));
			assertThat(source.text()).isEqualTo(CARDS);
			assertThat(ReadSource.furniture(source)).containsExactly("[Fila 2]");
		}
		assertThat(ReadSource.of(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(CARDS);
	}

	@Test
	void shouldGiveEveryLineOfTheBundledProgrammeACard() {
		String csv = Stream.concat(Stream.of(BundledTable.HEADER), BundledTable.rows().stream())
			.map((row) -> row.stream()
				.map((cell) -> '"' + cell.replace("\"", "\"\"") + '"')
				.collect(Collectors.joining(",")))
			.collect(Collectors.joining("\r\n"));
		Source source = ReadSource.of(csv.getBytes(StandardCharsets.UTF_8));
		assertThat(ReadSource.furniture(source)).hasSize(195);
		assertThat(source.lines()).filteredOn((line) -> line.startsWith("Estatus: Se realizarán")).hasSize(90);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"La SSA, la SEP y la SRE, juntas, vacunarán.\nLa SSA, la SEP y la SRE, juntas, enseñarán.\n"
					+ "La SSA, la SEP y la SRE, juntas, curarán.\n",
			"Objetivo, acción y responsable.\n", "Uno,Dos\n1,2\n4,5\n" })
	void shouldTakeProseAndTablesOfOtherThingsForPlainText(String text) {
		Source source = ReadSource.of(text.getBytes(StandardCharsets.UTF_8));
		assertThat(source.text()).isEqualTo(text);
	}

	@Test
	void shouldTakeTheBundledProgrammeForPlainText() {
		assertThat(ReadSource.of(BundledTable.bytes()).text())
			.isEqualTo(new String(BundledTable.bytes(), StandardCharsets.UTF_8));
	}

}
