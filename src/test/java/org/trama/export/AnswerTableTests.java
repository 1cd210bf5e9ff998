package org.trama.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.export.table.Colophon;
import org.trama.export.table.CsvDialect;
import org.trama.export.table.TableStyle;
import org.trama.export.table.Tables;
import org.trama.model.Bilingual;
import org.trama.model.CitedEdition;
import org.trama.model.Evidence;
import org.trama.model.Quotation;
import org.trama.model.Quote;
import org.trama.model.Reference;
import org.trama.question.Column;
import org.trama.question.ColumnType;
import org.trama.question.answer.Answer;
import org.trama.question.answer.AnswerGraph;
import org.trama.question.answer.AnswerRow;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTableTests {

	private static final Reference SS = new Reference("ss", "agency", "SS", "Secretaría de Salud");

	private static final Evidence EVIDENCE = new Evidence(Evidence.Text.ACTION, "e", "e:1.1.1:1", "1.1.1", 3, 5,
			List.of(new Quotation("ss", "LEADS", "e:1.1.1:1", "SS", 3, 5, new Quote("la SS, \"aquí\" sí,\nhará", 0, 20),
					"extracted"), new Quotation("e:1.1.1:1", "INVOLVES", "p", "Pro", 25, 28, null, "catalog")));

	@Test
	void shouldHaveALineForEachRowWithNamesIdsAndEvidence() throws IOException {
		CSVRecord row = only(
				write(Map.of("agency", SS, "others", List.of(SS, SS), "count", -3, "text", "niñez"), "es"));
		assertThat(row.toMap()).containsExactlyInAnyOrderEntriesOf(Map.of("La dependencia", "Secretaría de Salud (SS)",
				"La dependencia (id)", "ss", "Las otras", "Secretaría de Salud (SS); Secretaría de Salud (SS)",
				"Las otras (id)", "ss; ss", "Cuántas", "-3", "Qué hacen", "niñez", "Acciones citadas", "e:1.1.1:1",
				"Líneas citadas", "1.1.1", "Citas", "e:1.1.1:1 «la SS, \"aquí\" sí,\nhará» … «Pro»"));
	}

	@ParameterizedTest
	@CsvSource({ "es,Qué hacen,juntas", "en,What they do,together", "fr,Qué hacen,juntas" })
	void shouldSpeakTheLanguageAskedForInHeadingsAndCells(String language, String heading, String said)
			throws IOException {
		CSVRecord row = only(write(Map.of("text", new Bilingual("juntas", "together")), language));
		assertThat(row.get(heading)).isEqualTo(said);
	}

	@Test
	void shouldNameThingsInEnglishForReadersOfEnglish() throws IOException {
		Reference children = new Reference("ninez", "population", "Niñez", "Niñez migrante").inEnglish("Children",
				"Migrant children");
		assertThat(only(write(Map.of("agency", children), "en")).toMap()).containsValue("Migrant children (Children)");
		assertThat(only(write(Map.of("agency", children), "es")).toMap()).containsValue("Niñez migrante (Niñez)");
	}

	@Test
	void shouldNameAnActionByWhereItStands() throws IOException {
		Reference action = new Reference("e-2024:1.3.2:3", "action", "e-2024:1.3.2:3", "e-2024:1.3.2:3");
		assertThat(only(write(Map.of("agency", action), "es")).toMap()).containsValue("línea 1.3.2, acción 3")
			.containsEntry("La dependencia (id)", "e-2024:1.3.2:3");
	}

	@Test
	void shouldTellColumnsApartWhoseDescriptionsBeginAlike() throws IOException {
		Answer answer = answer(
				List.of(new Column("a", ColumnType.TEXT, new Bilingual("Una línea: ésta.", "One.")),
						new Column("b", ColumnType.TEXT, new Bilingual("Una línea: la otra.", "Other."))),
				Map.of("b", "x"));
		assertThat(only(written(answer, "es")).get("Una línea 2")).isEqualTo("x");
	}

	@Test
	void shouldLeaveACellEmptyWhenThereIsNothing() throws IOException {
		assertThat(only(write(Map.of(), "es")).get("La dependencia")).isEmpty();
	}

	private static CSVRecord only(String csv) throws IOException {
		assertThat(csv).startsWith("\uFEFF");
		List<CSVRecord> rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv.substring(1)))
			.getRecords();
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private static String write(Map<String, Object> cells, String language) throws IOException {
		return written(
				answer(List.of(new Column("agency", ColumnType.NODE, new Bilingual("La dependencia.", "The agency.")),
						new Column("others", ColumnType.NODES,
								new Bilingual("Las otras (todas).", "The others (all).")),
						new Column("count", ColumnType.INTEGER, new Bilingual("Cuántas: las que hay.", "How many.")),
						new Column("text", ColumnType.TEXT, new Bilingual("Qué hacen.", "What they do."))), cells),
				language);
	}

	private static String written(Answer answer, String language) throws IOException {
		TableStyle style = new TableStyle(Locale.forLanguageTag(language), CsvDialect.USUAL, LocalDate.of(2026, 1, 2),
				URI.create("http://localhost/"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Tables(List.of(AnswerTable.of(answer, style)),
				new Colophon("title", List.of(), answer.data(), "dev", URI.create("/api"), null))
			.csv(style, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Answer answer(List<Column> columns, Map<String, Object> cells) {
		return new Answer("who-does-what", new Bilingual("es", "en"), Map.of(),
				List.of(new CitedEdition("e", "0123456789abcdef")), "dev", columns,
				List.of(new AnswerRow(cells, List.of(EVIDENCE))), new AnswerGraph(List.of(), List.of()),
				new Answer.Page(0, 10, 1, false), null);
	}

}
