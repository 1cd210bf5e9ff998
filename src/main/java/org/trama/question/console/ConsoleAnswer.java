package org.trama.question.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.question.answer.AnswerGraph;

/**
 * The answer to a query.
 *
 * @param columns the names of its columns
 * @param rows its rows: in each column a text, a number, a truth value, nothing, a list
 * or map of these, a node, a relationship or a path
 * @param graph the nodes in these rows and the relationships between them
 * @param truncated whether there are more rows than stand here
 */
public record ConsoleAnswer(List<String> columns, List<Map<String, @Nullable Object>> rows, AnswerGraph graph,
		boolean truncated) {

	public ConsoleAnswer {
		columns = List.copyOf(columns);
		List<Map<String, @Nullable Object>> copies = new ArrayList<>();
		rows.forEach((row) -> copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(row))));
		rows = Collections.unmodifiableList(copies);
	}

}
