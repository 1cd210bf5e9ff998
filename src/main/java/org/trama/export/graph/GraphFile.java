package org.trama.export.graph;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trama.model.Kind;

/**
 * A file that takes a graph, a node or relationship at a time: all nodes first. Closing
 * it ends the file and leaves what it is written to open.
 */
public interface GraphFile extends Closeable {

	/**
	 * Writes a node.
	 * @param labels its labels, the one that its id belongs to first
	 * @param properties its properties, the id included
	 */
	void node(List<String> labels, Map<String, Object> properties);

	/**
	 * Writes a relationship.
	 * @param type its type
	 * @param from the node it begins at
	 * @param to the node it ends at
	 * @param properties its properties
	 */
	void relationship(String type, End from, End to, Map<String, Object> properties);

	/**
	 * An end of a relationship.
	 *
	 * @param label the label that its id belongs to
	 * @param id its id
	 */
	record End(String label, String id) {

		/**
		 * Its id with what it is in front, which no two nodes share, such as
		 * {@code actor:inm}.
		 */
		String address() {
			return Stream.of(Kind.values())
				.filter((kind) -> kind.keyLabel().equals(this.label))
				.findFirst()
				.orElseThrow()
				.address(this.id);
		}

	}

}
