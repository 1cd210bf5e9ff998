package org.trama.export.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A node of an edition as other tools take it.
 *
 * @param id its id, with what it is in front, such as {@code actor:inm}
 * @param label its acronym or code, or else its name
 * @param values what is known of it, by name: texts, numbers, truth values, lists of
 * texts
 */
record EditionThing(String id, String label, Map<String, Object> values) {

	/** What there is only inside Trama. */
	static final Set<String> INSIDE = Set.of("id", "stems", "roots", "about", "words", "names", "fingerprint",
			"position");

	static EditionThing of(List<String> labels, Map<String, Object> properties) {
		String id = String.valueOf(properties.get("id"));
		Map<String, Object> values = plain(properties);
		values.put("kind", kind(labels));
		String label = Stream.of("acronym", "code", "name", "title")
			.map(properties::get)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElse(id);
		return new EditionThing(new GraphFile.End(labels.get(0), id).address(), label, values);
	}

	/** As everywhere in Trama: a line is a line of action, an agency an actor. */
	private static String kind(List<String> labels) {
		String label = labels.get(labels.size() - 1);
		return label.equals("ActionLine") ? "line" : label.toLowerCase(Locale.ROOT);
	}

	/** The properties that are of use outside, as values that every format knows. */
	static Map<String, Object> plain(Map<String, Object> properties) {
		Map<String, Object> values = new TreeMap<>();
		properties.forEach((name, value) -> {
			if (!INSIDE.contains(name)) {
				values.put(name, plain(value));
			}
		});
		return values;
	}

	private static Object plain(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).toList();
		}
		boolean known = value instanceof Long || value instanceof Double || value instanceof Boolean;
		return known ? value : value.toString();
	}

}
