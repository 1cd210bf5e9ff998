package org.trama.question.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.model.Bilingual;
import org.trama.model.Reference;
import org.trama.question.Column;
import org.trama.question.Question;
import org.trama.question.file.QuestionReader;

/**
 * Writes the page that shows what each question's example is answered.
 *
 * @param answers answers the questions
 */
record AnswerDocs(Answers answers) {

	private static final int ROWS = 5;

	private static final int ITEMS = 6;

	String of(Questions questions) {
		return """
				# Answers

				What the example of each question is answered on the documents below: the first rows, how many there are
				in all, and the lines of action whose words show each row. This page is made by asking. Every answer
				comes with the quotes themselves and as a graph, too, and as CSV and XLSX.

				%s
				%s""".formatted(data(questions.all().get(0)),
				questions.all().stream().map(this::of).collect(Collectors.joining("\n")));
	}

	private String data(Question question) {
		return ask(question).data()
			.stream()
			.map((data) -> "- `%s`, SHA-256 `%s`\n".formatted(data.edition(), data.sha256()))
			.collect(Collectors.joining());
	}

	private Answer ask(Question question) {
		return this.answers.answer(question.id(), question.example(), 0, ROWS);
	}

	private String of(Question question) {
		Answer answer = ask(question);
		List<String> columns = Stream
			.concat(answer.columns().stream().map(Column::name), Stream.of(QuestionReader.EVIDENCE))
			.toList();
		return """
				## %s

				**%s** · %s

				%s · %d

				%s%s%s""".formatted(question.id(), question.title().es(), question.title().en(),
				QuestionDocs.request(question), answer.page().total(), line(columns),
				line(columns.stream().map((column) -> "---").toList()),
				answer.rows().stream().map(AnswerDocs::row).collect(Collectors.joining()));
	}

	private static String row(AnswerRow row) {
		List<String> lines = row.evidence()
			.stream()
			.map((evidence) -> evidence.line().isEmpty() ? evidence.text().word() : evidence.line())
			.distinct()
			.toList();
		return line(Stream.concat(row.cells().values().stream(), Stream.of(lines)).map(AnswerDocs::text).toList());
	}

	private static String line(List<String> cells) {
		return cells.stream().map((cell) -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
	}

	private static String text(Object cell) {
		if (cell instanceof List<?> list) {
			String items = list.stream().limit(ITEMS).map(AnswerDocs::text).collect(Collectors.joining(", "));
			return (list.size() > ITEMS) ? items + " … (%d)".formatted(list.size()) : items;
		}
		if (cell instanceof Reference thing) {
			return thing.kind().equals("action") ? thing.id() : thing.label();
		}
		if (cell instanceof Double number) {
			return String.format(Locale.ROOT, "%.2f", number);
		}
		return (cell instanceof Bilingual wording) ? wording.es() : String.valueOf(cell);
	}

}
