package org.trama.export.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is known of nodes or of links, under the same name in every format.
 *
 * @param name its name
 * @param type the type of its values
 */
record GraphColumn(String name, Type type) {

	/**
	 * The columns of rows that are only known by their values, by name.
	 */
	static List<GraphColumn> sorted(Map<String, Type> types) {
		return new TreeMap<>(types).entrySet()
			.stream()
			.map((column) -> new GraphColumn(column.getKey(), column.getValue()))
			.toList();
	}

	/** The types of values. */
	enum Type {

		/** A text. */
		STRING,
		/** A whole number. */
		INTEGER,
		/** A number with a fraction. */
		DOUBLE,
		/** True or false. */
		BOOLEAN,
		/** A list of texts. */
		LISTSTRING;

		/**
		 * The type of a value.
		 */
		static Type of(Object value) {
			if (value instanceof Integer || value instanceof Long) {
				return INTEGER;
			}
			if (value instanceof Double) {
				return DOUBLE;
			}
			if (value instanceof Boolean) {
				return BOOLEAN;
			}
			return (value instanceof List<?>) ? LISTSTRING : STRING;
		}

		/**
		 * The type that holds values of this one and another.
		 */
		Type and(Type other) {
			return (this == other) ? this : STRING;
		}

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
