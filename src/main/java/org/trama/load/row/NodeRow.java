package org.trama.load.row;

import java.util.Map;

import org.trama.model.Kind;

/**
 * A node as it is stored or shall be.
 *
 * @param key its label and id
 * @param kind its most telling label, such as {@code Agency}
 * @param properties its properties, the id included
 */
public record NodeRow(NodeKey key, String kind, Map<String, Object> properties) implements GraphRow<NodeKey> {

	public NodeRow {
		properties = Map.copyOf(properties);
	}

	/**
	 * A node that shall be.
	 * @param kind its kind
	 * @param properties its properties, the id among them
	 */
	public static NodeRow of(Kind kind, Properties properties) {
		Map<String, Object> map = properties.toMap();
		return new NodeRow(NodeKey.of(kind, String.valueOf(map.get("id"))), kind.label(), map);
	}

	/**
	 * The same with another property.
	 * @param property its name
	 * @param value its value
	 */
	public NodeRow with(String property, Object value) {
		return new NodeRow(this.key, this.kind, Properties.of(this.properties).put(property, value).toMap());
	}

}
