package org.trama.export.graph;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

/**
 * A row of a graph's table of nodes.
 *
 * @param id what it is found by
 * @param kind what it is
 * @param label its acronym or code, or else its name
 * @param values what is known of it, by the names of columns, in their order: texts,
 * numbers, truth values, lists of texts
 * @param terms the same as linked data says it, by the words of its context
 * @param style how it looks, if it is drawn
 */
record GraphNode(Id id, Kind kind, String label, Map<String, Object> values, Map<String, Object> terms,
		@Nullable NodeStyle style) {

	/**
	 * What a node is found by.
	 *
	 * @param text its id in the file, which no two of its nodes share
	 * @param address its id with what it is in front, the same in every file, such as
	 * {@code actor:inm}
	 */
	record Id(String text, String address) {

		/** The thing's own id, such as {@code inm}. */
		String bare() {
			return this.address.substring(this.address.indexOf(':') + 1);
		}

	}

}
