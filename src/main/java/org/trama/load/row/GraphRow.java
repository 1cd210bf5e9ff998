package org.trama.load.row;

import java.util.Map;

/**
 * A node or a relationship as it is stored or shall be.
 *
 * @param <K> what tells it from others
 */
public sealed interface GraphRow<K> permits NodeRow, LinkRow {

	/**
	 * What tells it from others of its sort.
	 */
	K key();

	/**
	 * The name under which a report counts it: its most telling label, or its type.
	 */
	String kind();

	/**
	 * Its properties, in the types that the database gives back: whole numbers as
	 * {@code Long}, others as {@code Double}.
	 */
	Map<String, Object> properties();

}
