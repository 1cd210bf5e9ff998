package org.trama.export.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.trama.model.Kind;
import org.trama.model.RelationshipType;

/**
 * An edition as tables: everything in it with its properties, every relationship with the
 * words that state it. The document's pages are left out.
 */
final class EditionTable extends GraphTable {

	private final GraphSource source;

	EditionTable(GraphSource source) {
		this.source = source;
	}

	@Override
	String name() {
		return "edition";
	}

	@Override
	boolean isDirected() {
		return true;
	}

	@Override
	List<GraphColumn> nodeColumns() {
		Map<String, GraphColumn.Type> types = new HashMap<>();
		nodes((node) -> add(types, node.values()));
		return GraphColumn.sorted(types);
	}

	@Override
	List<GraphColumn> linkColumns() {
		Map<String, GraphColumn.Type> types = new HashMap<>();
		links((link) -> add(types, link.values()));
		return GraphColumn.sorted(types);
	}

	private static void add(Map<String, GraphColumn.Type> types, Map<String, Object> values) {
		values.forEach((name, value) -> types.merge(name, GraphColumn.Type.of(value), GraphColumn.Type::and));
	}

	@Override
	void nodes(Consumer<GraphNode> each) {
		this.source.nodes((node) -> {
			if (node.kind() != Kind.SOURCE_PAGE) {
				each.accept(EditionTableRows.of(node));
			}
		});
	}

	@Override
	void links(Consumer<GraphLink> each) {
		AtomicInteger number = new AtomicInteger();
		this.source.relationships((relationship) -> {
			if (relationship.to().kind() != Kind.SOURCE_PAGE) {
				each.accept(EditionTableRows.of("e" + number.incrementAndGet(), relationship));
			}
		});
	}

	/** A row an action, a column a thing that has a part in it: 1 where it has. */
	@Override
	Matrix<?, ?> matrix() {
		Map<String, Set<String>> parts = new TreeMap<>();
		nodes((node) -> {
			if (node.kind() == Kind.ACTION) {
				parts.put(node.id().address(), new TreeSet<>());
			}
		});
		Set<String> mentions = Set.copyOf(RelationshipType.mentions().stream().map(RelationshipType::type).toList());
		links((link) -> {
			if (mentions.contains(link.kind())) {
				String source = link.source().address();
				String target = link.target().address();
				parts.getOrDefault(source, new TreeSet<>()).add(target);
				parts.getOrDefault(target, new TreeSet<>()).add(source);
			}
		});
		return new Matrix<>(List.copyOf(parts.keySet()), (action) -> action,
				parts.values().stream().flatMap(Set::stream).distinct().sorted().toList(), (thing) -> thing,
				(action, thing) -> parts.getOrDefault(action, Set.of()).contains(thing) ? 1 : 0);
	}

}
