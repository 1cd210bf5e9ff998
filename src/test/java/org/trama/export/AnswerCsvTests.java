package org.trama.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

class AnswerCsvTests {

	private static final Bilingual WORDS = new Bilingual("es", "en");

	private static final Reference SS = new Reference("ss", "agency", "SS", "Secretaría de Salud");

	private static final Evidence EVIDENCE = new Evidence(Evidence.Text.ACTION, "e", "e:1.1.1:1", "1.1.1", 3, 5,
			List.of(new Quotation("ss", "LEADS", "e:1.1.1:1", "SS", 3, 5, new Quote("la SS, \"aquí\" sí,\nhará", 0, 20),
					"extracted"), new Quotation("e:1.1.1:1", "INVOLVES", "p", "Pro", 25, 28, null, "catalog")));

	@Test
	void shouldHaveALineForEachRowWithIdsNamesAndEvidence() throws IOException {
		CSVRecord row = only(write(Map.of("agency", SS, "others", List.of(SS, SS), "count", -3, "text", "niñez")));
		assertThat(row.toMap())
			.containsExactlyInAnyOrderEntriesOf(Map.of("agency", "ss", "agency_name", "Secretaría de Salud (SS)",
					"others", "ss; ss", "others_name", "Secretaría de Salud (SS); Secretaría de Salud (SS)", "count",
					"-3", "text", "niñez", "evidence_actions", "e:1.1.1:1", "evidence_lines", "1.1.1",
					"evidence_quotes", "e:1.1.1:1 «la SS, \"aquí\" sí,\nhará» … «Pro»"));
	}

	@ParameterizedTest
	@CsvSource({ "es,juntas", "en,together", "fr,juntas" })
	void shouldSpeakTheLanguageAskedFor(String language, String said) throws IOException {
		StringBuilder csv = new StringBuilder();
		AnswerCsv.write(answer(Map.of("text", new Bilingual("juntas", "together"))), Locale.forLanguageTag(language),
				csv);
		assertThat(only(csv.toString()).get("text")).isEqualTo(said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1" })
	void shouldKeepASpreadsheetFromComputingAText(String text) throws IOException {
		assertThat(only(write(Map.of("text", text))).get("text")).isEqualTo("'" + text);
	}

	@Test
	void shouldLeaveACellEmptyWhenThereIsNothing() throws IOException {
		assertThat(only(write(Map.of())).get("agency_name")).isEmpty();
	}

	@Test
	void shouldNameTheFileAfterTheQuestionAndWhatItWasAskedWith() {
		assertThat(AnswerCsv.fileName(answer(Map.of()))).isEqualTo("who-does-what-ss_e_0123456789ab.csv");
	}

	private static CSVRecord only(String csv) throws IOException {
		List<CSVRecord> rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))
			.getRecords();
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private static String write(Map<String, Object> cells) throws IOException {
		StringBuilder csv = new StringBuilder();
		AnswerCsv.write(answer(cells), Locale.ENGLISH, csv);
		return csv.toString();
	}

	private static Answer answer(Map<String, Object> cells) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("agency", SS);
		parameters.put("min", 1L);
		parameters.put("program", null);
		List<Column> columns = List.of(new Column("agency", ColumnType.NODE, WORDS),
				new Column("others", ColumnType.NODES, WORDS), new Column("count", ColumnType.INTEGER, WORDS),
				new Column("text", ColumnType.TEXT, WORDS));
		return new Answer("who-does-what", WORDS, parameters, List.of(new CitedEdition("e", "0123456789abcdef")), "dev",
				columns, List.of(new AnswerRow(cells, List.of(EVIDENCE))), new AnswerGraph(List.of(), List.of()),
				new Answer.Page(0, 10, 1, false));
	}

}
