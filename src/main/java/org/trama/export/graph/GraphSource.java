package org.trama.export.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.trama.model.Kind;

/**
 * A graph as it is stored, which can be read again and again, the same each time.
 */
public interface GraphSource {

	/**
	 * Reads all nodes.
	 * @param each takes them one after the other
	 */
	void nodes(Consumer<SourceNode> each);

	/**
	 * Reads all relationships.
	 * @param each takes them one after the other
	 */
	void relationships(Consumer<SourceRelationship> each);

	/**
	 * A node.
	 *
	 * @param kind what it is
	 * @param labels all of its labels, the one that its id belongs to first
	 * @param properties its properties, the id included
	 */
	record SourceNode(Kind kind, List<String> labels, Map<String, Object> properties) {

		String id() {
			return String.valueOf(this.properties.get("id"));
		}

	}

	/**
	 * A relationship.
	 *
	 * @param type its type
	 * @param from the node it begins at
	 * @param to the node it ends at
	 * @param properties its properties
	 */
	record SourceRelationship(String type, SourceEnd from, SourceEnd to, Map<String, Object> properties) {
	}

	/**
	 * An end of a relationship.
	 *
	 * @param kind what it is
	 * @param id its id
	 */
	record SourceEnd(Kind kind, String id) {

		String address() {
			return this.kind.address(this.id);
		}

	}

}
