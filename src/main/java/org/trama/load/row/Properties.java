package org.trama.load.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Properties of a node or relationship in the making, in the types that the database
 * gives back. What is absent leaves no trace.
 */
public final class Properties {

	private final Map<String, Object> values = new HashMap<>();

	/**
	 * Properties that a node or relationship has already.
	 * @param values the properties by name
	 */
	public static Properties of(Map<String, Object> values) {
		Properties properties = new Properties();
		values.forEach(properties::put);
		return properties;
	}

	/**
	 * Adds a property.
	 * @param name its name
	 * @param value its value; an absent one leaves no trace
	 */
	public Properties put(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, stored(value));
		}
		return this;
	}

	Map<String, Object> toMap() {
		return Map.copyOf(this.values);
	}

	private static Object stored(Object value) {
		if (value instanceof Integer number) {
			return number.longValue();
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Properties::stored).toList();
		}
		return value;
	}

}
