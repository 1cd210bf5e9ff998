package org.trama.export.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names and types of all that is known of an edition's things and links, which some
 * formats have to say before the first of them.
 *
 * @param things those of things
 * @param links those of links
 */
record EditionColumns(Map<String, Attribute.Type> things, Map<String, Attribute.Type> links) {

	static EditionColumns of(GraphSource source) {
		EditionColumns columns = new EditionColumns(new TreeMap<>(), new TreeMap<>());
		source.read(new EditionFile() {

			@Override
			void thing(EditionThing thing) {
				add(columns.things(), thing.values());
			}

			@Override
			void link(EditionLink link) {
				add(columns.links(), link.values());
			}

		});
		return columns;
	}

	private static void add(Map<String, Attribute.Type> columns, Map<String, Object> values) {
		values.forEach((name, value) -> columns.merge(name, type(value),
				(one, other) -> (one == other) ? one : Attribute.Type.STRING));
	}

	private static Attribute.Type type(Object value) {
		if (value instanceof Long) {
			return Attribute.Type.INTEGER;
		}
		if (value instanceof Double) {
			return Attribute.Type.DOUBLE;
		}
		if (value instanceof Boolean) {
			return Attribute.Type.BOOLEAN;
		}
		return (value instanceof List<?>) ? Attribute.Type.LISTSTRING : Attribute.Type.STRING;
	}

}
