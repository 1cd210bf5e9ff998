package org.trama.question.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.model.Reference;
import org.trama.question.Parameter;
import org.trama.question.Question;

/**
 * An answer as texts, to hold it against one reckoned another way.
 *
 * @param answer the answer
 */
record Asked(Answer answer) {

	/** All rows of an answer. */
	static Asked all(Answers answers, String question, Map<String, String> parameters) {
		return new Asked(answers.answer(question, parameters, 0, 1_000_000));
	}

	/**
	 * All rows of an answer to the question at its broadest: with the example where it
	 * can't be asked without parameters.
	 */
	static Asked all(Answers answers, Question question) {
		boolean needy = question.parameters().stream().anyMatch(Parameter::required);
		return all(answers, question.id(), needy ? question.example() : Map.of());
	}

	List<AnswerRow> rows() {
		return this.answer.rows();
	}

	/**
	 * Some columns of each row, in the answer's order: {@code inm stps 2}. A node is its
	 * id, a list of nodes is sorted.
	 */
	List<String> texts(String... columns) {
		return rows().stream()
			.map((row) -> Stream.of(columns)
				.map((column) -> text(row.cells().get(column)))
				.collect(Collectors.joining(" ")))
			.toList();
	}

	/** The same in no order. */
	Set<String> set(String... columns) {
		return new TreeSet<>(texts(columns));
	}

	private static String text(Object cell) {
		if (cell instanceof List<?> list) {
			Stream<String> texts = list.stream().map(Asked::text);
			return (list.stream().allMatch(Reference.class::isInstance) ? texts.sorted() : texts).toList().toString();
		}
		return (cell instanceof Reference thing) ? thing.id() : String.valueOf(cell);
	}

}
