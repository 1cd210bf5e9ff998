package org.trama.load.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Nodes and relationships by their keys; what is put later under the same key wins.
 */
public final class Subgraph {

	private final Map<NodeKey, NodeRow> nodes = new LinkedHashMap<>();

	private final Map<LinkKey, LinkRow> links = new LinkedHashMap<>();

	/**
	 * Puts a node.
	 * @param node the node
	 */
	public NodeKey put(NodeRow node) {
		this.nodes.put(node.key(), node);
		return node.key();
	}

	/**
	 * Puts a relationship.
	 * @param link the relationship
	 */
	public void put(LinkRow link) {
		this.links.put(link.key(), link);
	}

	/**
	 * Puts all nodes and relationships of another.
	 * @param other the other
	 */
	public void putAll(Subgraph other) {
		this.nodes.putAll(other.nodes);
		this.links.putAll(other.links);
	}

	/**
	 * The node under a key, if there is one.
	 * @param key the key
	 */
	public @Nullable NodeRow node(NodeKey key) {
		return this.nodes.get(key);
	}

	/**
	 * All nodes by their keys.
	 */
	public Map<NodeKey, NodeRow> nodes() {
		return this.nodes;
	}

	/**
	 * All relationships by their keys.
	 */
	public Map<LinkKey, LinkRow> links() {
		return this.links;
	}

	/**
	 * All relationships.
	 */
	public Collection<LinkRow> linkRows() {
		return this.links.values();
	}

}
