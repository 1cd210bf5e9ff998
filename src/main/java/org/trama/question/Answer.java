package org.trama.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param question the question's id
 * @param title the question's title
 * @param parameters what it was asked with, defaults included: a value, a {@link Thing}
 * where a name was given, or nothing
 * @param data the editions that it was asked of: all there were, or the one that it was
 * narrowed to
 * @param version the version of Trama that answers; {@code dev} if it is none that was
 * built to be handed out
 * @param columns its columns
 * @param rows its rows, or a page of them, in the question's order
 * @param graph the nodes and edges of these rows
 * @param page which of its rows these are
 */
public record Answer(String question, Wording title, Map<String, @Nullable Object> parameters, List<Data> data,
		String version, List<Column> columns, List<Row> rows, AnswerGraph graph, Page page) {

	public Answer {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		data = List.copyOf(data);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * An edition that was loaded when the question was asked.
	 *
	 * @param edition its id
	 * @param sha256 the SHA-256 of its document
	 */
	public record Data(String edition, String sha256) {
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
