package org.trama.question;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.SimpleQueryRunner;

/**
 * Finds the thing that a caller means by an id, an acronym, a code or a name. The whole
 * name counts before words in it.
 */
final class Names {

	private static final int MOST_CANDIDATES = 20;

	private static final String WHOLE = """
			MATCH (n:`%s`)
			WHERE n.id = $id OR $folded IN n.names
			RETURN n ORDER BY n.id LIMIT $most""";

	private static final String WORDS = """
			MATCH (n:`%s`)
			WHERE any(name IN n.names WHERE ' ' + name + ' ' CONTAINS ' ' + $folded + ' ')
			RETURN n ORDER BY n.id LIMIT $most""";

	private static final String CODED = """
			MATCH (n:`%s`)
			WHERE n.id = $id OR n.code = $id
			RETURN n ORDER BY n.id LIMIT $most""";

	private final SimpleQueryRunner database;

	Names(SimpleQueryRunner database) {
		this.database = database;
	}

	/**
	 * Finds what a caller means.
	 * @param parameter the parameter the caller gave
	 * @param value the id or the name
	 * @throws NoSuchName if it is nothing's
	 * @throws AmbiguousName if it is that of several things
	 */
	Thing find(Parameter parameter, String value) {
		List<Thing> found = find(parameter.type(), value.strip());
		if (found.isEmpty()) {
			throw new NoSuchName(parameter.name(), value);
		}
		if (found.size() > 1) {
			throw new AmbiguousName(parameter.name(), value, found);
		}
		return found.get(0);
	}

	private List<Thing> find(ParameterType type, String value) {
		String label = type.label().orElseThrow();
		if (type.coded()) {
			return ask(CODED.formatted(label), value);
		}
		List<Thing> whole = ask(WHOLE.formatted(label), value);
		return whole.isEmpty() ? ask(WORDS.formatted(label), value) : whole;
	}

	private List<Thing> ask(String query, String value) {
		Map<String, Object> parameters = Map.of("id", value, "folded", Folding.of(value), "most", MOST_CANDIDATES);
		return this.database.run(query, parameters).list((found) -> Things.of(found.get("n").asNode()));
	}

}
