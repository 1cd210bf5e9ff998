package org.trama.question.answer;

import java.util.stream.Collectors;

import org.trama.question.Column;
import org.trama.question.EmptyAnswer;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.Question;

/**
 * Writes the page about all questions from their files.
 */
public final class QuestionDocs {

	private QuestionDocs() {
	}

	public static String of(Questions questions) {
		return """
				# Questions

				Each question is a file in `cypher/questions`; this page is made from them. Every file is a query that
				can be pasted into Neo4j Browser as it stands: change the values in its first clause there. Over HTTP the
				same values are parameters, and a thing may go by its id, its acronym or its name, case and accents
				ignored. Every row of every answer has its `evidence`: action ids, line codes and the document's words.

				An analyst's own questions are files of the same kind, in the directory that `trama.questions.dir`
				names. A header has, in Spanish (`es`) and English (`en`) each, a `title` and a `description`, for each
				of its `parameters` and `columns` a description as well, and an `example`. It may also say

				- of a parameter its `label`: what a form calls it. Without one, it is how the description
				  begins, up to the first full stop, colon, semicolon or parenthesis;
				- `synonyms`: a list of words in each language by which the question is found besides those of its title
				  and description;
				- `nothing`: what it means that there are no rows, true for whatever the question was narrowed to; with
				  `instead` the id of a question that tells more about it when it is asked the same;
				- `graph`: how rows become ties.

				`names=known` leaves out names that no catalog has and that are still to be confirmed (ids that begin
				with `prov-`): whatever goes by one takes no part, neither in rows nor in counts. A question offers it,
				without a word in its header, if its first clause has `'all' AS names` and the query asks
				`names = 'all' OR NOT a.id STARTS WITH 'prov-'` of each node that may be such. Those that don't refuse it as
				they refuse any parameter that they lack: of the questions here, the two in which no such name can stand.

				"""
				+ questions.all().stream().map(QuestionDocs::of).collect(Collectors.joining("\n"));
	}

	private static String of(Question question) {
		return """
				## %s

				**%s** · %s

				%s

				%s

				Also found by: %s · %s
				%s
				%s
				| column | holds | what it is | |
				|---|---|---|---|
				%s
				Example: %s
				""".formatted(question.id(), question.title().es(), question.title().en(), question.description().es(),
				question.description().en(), String.join(", ", question.synonyms().es()),
				String.join(", ", question.synonyms().en()), nothing(question), parameters(question),
				question.columns().stream().map(QuestionDocs::row).collect(Collectors.joining()), request(question));
	}

	private static String nothing(Question question) {
		EmptyAnswer nothing = question.nothing();
		return (nothing == null) ? "" : "\nNo rows: %s · %s%n".formatted(nothing.es(), nothing.en());
	}

	private static String parameters(Question question) {
		return question.parameters().isEmpty() ? "" : """
				| parameter | takes | in a form | what it does | |
				|---|---|---|---|---|
				%s""".formatted(question.parameters().stream().map(QuestionDocs::row).collect(Collectors.joining()));
	}

	private static String row(Parameter parameter) {
		return "| `%s` | %s | %s · %s | %s | %s |\n".formatted(parameter.name(), takes(parameter),
				parameter.label().es(), parameter.label().en(), parameter.description().es(),
				parameter.description().en());
	}

	private static String takes(Parameter parameter) {
		String bare = takesBare(parameter);
		if (parameter.required()) {
			return bare + "; required";
		}
		return (parameter.defaultValue() != null) ? bare + "; `%s` by default".formatted(parameter.defaultValue())
				: bare;
	}

	private static String takesBare(Parameter parameter) {
		ParameterType type = parameter.type();
		String words = parameter.choices().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
		if (type.equals(ParameterType.INTEGER)) {
			return "%d to %d".formatted(parameter.minimum(), parameter.maximum());
		}
		if (type.equals(ParameterType.BOOLEAN)) {
			return "`true`, `false`";
		}
		if (type.equals(ParameterType.CHOICES)) {
			return "several of %s, separated by commas".formatted(words);
		}
		return type.isChosen() ? words : type.word();
	}

	private static String row(Column column) {
		return "| `%s` | %s | %s | %s |\n".formatted(column.name(), column.type().word(), column.description().es(),
				column.description().en());
	}

	/** How the example is asked for. */
	static String request(Question question) {
		return "`GET /api/questions/%s%s`".formatted(question.id(), example(question));
	}

	private static String example(Question question) {
		return question.example().isEmpty() ? ""
				: question.example()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "=" + entry.getValue())
					.collect(Collectors.joining("&", "?", ""));
	}

}
