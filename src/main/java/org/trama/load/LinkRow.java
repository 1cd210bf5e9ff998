package org.trama.load;

import java.util.Map;

/**
 * A relationship as it is stored or shall be.
 *
 * @param key its type and its ends
 * @param properties its properties
 */
record LinkRow(LinkKey key, Map<String, Object> properties) implements Row<LinkKey> {

	LinkRow {
		properties = Map.copyOf(properties);
	}

	static LinkRow of(String type, NodeKey from, NodeKey to, Properties properties) {
		Map<String, Object> map = properties.toMap();
		String edition = (map.get("edition") instanceof String id) ? id : "";
		return new LinkRow(new LinkKey(type, from, to, edition), map);
	}

	static LinkRow of(String type, NodeKey from, NodeKey to) {
		return of(type, from, to, new Properties());
	}

	@Override
	public String kind() {
		return this.key.type();
	}

}
