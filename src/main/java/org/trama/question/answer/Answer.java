package org.trama.question.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.CitedEdition;
import org.trama.model.Reference;
import org.trama.question.Column;

/**
 * The answer to a question.
 *
 * @param question the question's id
 * @param title the question's title
 * @param parameters what it was asked with, defaults included: a value, a
 * {@link Reference} where a name was given, or nothing
 * @param data the editions that it was asked of: all there were, or the one that it was
 * narrowed to
 * @param version the version of Trama that answers; {@code dev} if it is none that was
 * built to be handed out
 * @param columns its columns
 * @param rows its rows, or a page of them, in the question's order
 * @param graph the nodes and edges of these rows
 * @param page which of its rows these are
 * @param nothing why the whole answer has no rows, if it has none and that is known
 */
public record Answer(String question, Bilingual title, Map<String, @Nullable Object> parameters,
		List<CitedEdition> data, String version, List<Column> columns, List<AnswerRow> rows, AnswerGraph graph,
		Page page, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Bilingual nothing) {

	public Answer {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		data = List.copyOf(data);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * A page of rows.
	 *
	 * @param number which page this is, from 0
	 * @param size how many rows a page has at most
	 * @param total how many rows the whole answer has
	 * @param truncated whether the whole answer has more rows than stand here
	 */
	public record Page(int number, int size, int total, boolean truncated) {
	}

}
