package org.trama.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.trama.model.Kind;

/**
 * A small graph that a test makes up.
 */
final class InventedGraph implements GraphSource {

	private final List<SourceNode> nodes = new ArrayList<>();

	private final List<SourceRelationship> relationships = new ArrayList<>();

	InventedGraph node(Kind kind, Map<String, Object> properties) {
		return node(kind, kind.labels(), properties);
	}

	InventedGraph node(Kind kind, List<String> labels, Map<String, Object> properties) {
		this.nodes.add(new SourceNode(kind, labels, properties));
		return this;
	}

	InventedGraph relationship(String type, SourceEnd from, SourceEnd to, Map<String, Object> properties) {
		this.relationships.add(new SourceRelationship(type, from, to, properties));
		return this;
	}

	@Override
	public void nodes(Consumer<SourceNode> each) {
		this.nodes.forEach(each);
	}

	@Override
	public void relationships(Consumer<SourceRelationship> each) {
		this.relationships.forEach(each);
	}

}
