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

	public NodeKey put(NodeRow node) {
		this.nodes.put(node.key(), node);
		return node.key();
	}

	public void put(LinkRow link) {
		this.links.put(link.key(), link);
	}

	public void putAll(Subgraph other) {
		this.nodes.putAll(other.nodes);
		this.links.putAll(other.links);
	}

	public @Nullable NodeRow node(NodeKey key) {
		return this.nodes.get(key);
	}

	public Map<NodeKey, NodeRow> nodes() {
		return this.nodes;
	}

	public Map<LinkKey, LinkRow> links() {
		return this.links;
	}

	public Collection<LinkRow> linkRows() {
		return this.links.values();
	}

}
