package org.trama.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * A question that the graph can be asked, read from a file.
 *
 * @param id its id: the name of its file without the ending
 * @param title its title
 * @param description what it asks, and how to read the answer
 * @param synonyms what else people call what it asks about
 * @param parameters what it can be asked with, in the order of the file
 * @param columns the columns of its answer but {@code evidence}, which every answer has
 * @param edges how rows of its answer become edges
 * @param nothing what it means that there are no rows, if that can be said
 * @param example parameters with which it returns rows on the bundled programme
 * @param cypher the file as it stands: a query to paste into Neo4j Browser
 * @param query the query as it is run: the default values in its first clause have become
 * parameters
 * @param queryLine the line of the file on which the query begins
 */
public record Question(String id, Bilingual title, Bilingual description, Synonyms synonyms, List<Parameter> parameters,
		List<Column> columns, List<EdgeMapping> edges, @Nullable EmptyAnswer nothing, Map<String, String> example,
		String cypher, String query, int queryLine) {

	public Question {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
		edges = List.copyOf(edges);
		example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
	}

	/**
	 * The values that the query is run with when nothing is asked for.
	 */
	public Map<String, @Nullable Object> defaults() {
		Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
		this.parameters.forEach((parameter) -> defaults.put(parameter.name(), parameter.defaultValue()));
		return defaults;
	}

}
