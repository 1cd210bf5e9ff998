package org.trama.load;

import java.util.List;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * All that stands in a graph, comparable; without the time at which it was loaded.
 *
 * @param nodes a text for each node
 * @param links a text for each relationship
 */
record Contents(List<String> nodes, List<String> links) {

	private static final String NODES = """
			MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
			RETURN labels(n) AS what, properties(n) AS properties""";

	private static final String LINKS = """
			MATCH (a)-[r]->(b)
			RETURN [a.id, type(r), b.id] AS what, properties(r) AS properties""";

	static Contents of(Driver driver) {
		return new Contents(texts(driver, NODES), texts(driver, LINKS));
	}

	private static List<String> texts(Driver driver, String query) {
		return driver.executableQuery(query).execute().records().stream().map(Contents::text).sorted().toList();
	}

	private static String text(Record row) {
		TreeMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		properties.remove("importedAt");
		return row.get("what").asList() + " " + properties;
	}

}
