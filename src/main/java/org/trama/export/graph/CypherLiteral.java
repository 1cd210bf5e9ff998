package org.trama.export.graph;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values and names as they stand in a Cypher query.
 */
final class CypherLiteral {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private CypherLiteral() {
	}

	static String of(Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((entry) -> name(entry.getKey().toString()) + ": " + of(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof ZonedDateTime time) {
			return "datetime(" + text(time.toString()) + ")";
		}
		boolean plain = value instanceof Long || value instanceof Double || value instanceof Boolean;
		return plain ? value.toString() : text(value.toString());
	}

	static String name(String name) {
		return PLAIN.matcher(name).matches() ? name : "`" + name.replace("`", "``") + "`";
	}

	private static String text(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 2).append('\'');
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '\'', '\\' -> quoted.append('\\').append(character);
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> quoted.append(character);
			}
		}
		return quoted.append('\'').toString();
	}

}
