package org.trama.export.graph;

/**
 * A graph that can be read again, the same each time: nodes first, then relationships.
 */
@FunctionalInterface
public interface GraphSource {

	/**
	 * Reads all of it.
	 * @param file takes each node and relationship; stays open
	 */
	void read(GraphFile file);

}
