package org.trama.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A question that the graph can be asked, read from a file.
 */
public final class Question {

	private final String id;

	private final Wording title;

	private final Wording description;

	private final List<Parameter> parameters;

	private final List<Column> columns;

	private final List<Link> links;

	private final Map<String, String> example;

	private final String file;

	private final String query;

	private final int queryLine;

	Question(String id, Header header, String file, Query query) {
		this.id = id;
		this.title = header.title();
		this.description = header.description();
		this.parameters = header.parameterList();
		this.columns = header.columnList();
		this.links = header.links();
		this.example = Collections.unmodifiableMap(new LinkedHashMap<>(header.example()));
		this.file = file;
		this.query = query.parameterized();
		this.queryLine = query.firstLine();
	}

	/**
	 * Its id: the name of its file without the ending.
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Its title.
	 */
	public Wording title() {
		return this.title;
	}

	/**
	 * What it asks, and how to read the answer.
	 */
	public Wording description() {
		return this.description;
	}

	/**
	 * What it can be asked with, in the order of the file.
	 */
	public List<Parameter> parameters() {
		return this.parameters;
	}

	/**
	 * The columns of its answer but {@code evidence}, which every answer has.
	 */
	public List<Column> columns() {
		return this.columns;
	}

	/**
	 * Parameters with which it returns rows on the bundled programme.
	 */
	public Map<String, String> example() {
		return this.example;
	}

	/**
	 * The file as it stands: a query to paste into Neo4j Browser.
	 */
	public String cypher() {
		return this.file;
	}

	/**
	 * The query as it is run: the default values in its first clause have become
	 * parameters.
	 */
	String query() {
		return this.query;
	}

	/**
	 * The line of the file on which the query begins.
	 */
	int queryLine() {
		return this.queryLine;
	}

	/**
	 * What the query is run with when nothing is asked for.
	 */
	Map<String, @Nullable Object> defaults() {
		Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
		this.parameters.forEach((parameter) -> defaults.put(parameter.name(), parameter.defaultValue()));
		return defaults;
	}

	List<Link> links() {
		return this.links;
	}

	Optional<Parameter> parameter(String name) {
		return this.parameters.stream().filter((parameter) -> parameter.name().equals(name)).findFirst();
	}

}
