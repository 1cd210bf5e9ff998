package org.trama.load;

import java.util.Map;

/**
 * A node as it is stored or shall be.
 *
 * @param key its label and id
 * @param kind its second label, such as {@code Agency}, or else the first again
 * @param properties its properties, the id included
 */
record NodeRow(NodeKey key, String kind, Map<String, Object> properties) implements Row<NodeKey> {

	NodeRow {
		properties = Map.copyOf(properties);
	}

	static NodeRow of(String label, Properties properties) {
		return of(label, label, properties);
	}

	static NodeRow of(String label, String kind, Properties properties) {
		Map<String, Object> map = properties.toMap();
		return new NodeRow(new NodeKey(label, String.valueOf(map.get("id"))), kind, map);
	}

	NodeRow with(String property, Object value) {
		return new NodeRow(this.key, this.kind, Properties.of(this.properties).put(property, value).toMap());
	}

}
