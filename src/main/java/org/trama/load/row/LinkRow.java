package org.trama.load.row;

import java.util.Map;

import org.trama.model.RelationshipType;

/**
 * A relationship as it is stored or shall be.
 *
 * @param key its type and its ends
 * @param properties its properties
 */
public record LinkRow(LinkKey key, Map<String, Object> properties) implements GraphRow<LinkKey> {

	public LinkRow {
		properties = Map.copyOf(properties);
	}

	/**
	 * A relationship.
	 * @param type its type
	 * @param from the node it starts at
	 * @param to the node it ends at
	 * @param properties its properties
	 */
	public static LinkRow of(RelationshipType type, NodeKey from, NodeKey to, Properties properties) {
		Map<String, Object> map = properties.toMap();
		String edition = (map.get("edition") instanceof String id) ? id : "";
		return new LinkRow(new LinkKey(type.type(), from, to, edition), map);
	}

	/**
	 * A relationship without properties.
	 * @param type its type
	 * @param from the node it starts at
	 * @param to the node it ends at
	 */
	public static LinkRow of(RelationshipType type, NodeKey from, NodeKey to) {
		return of(type, from, to, new Properties());
	}

	@Override
	public String kind() {
		return this.key.type();
	}

}
