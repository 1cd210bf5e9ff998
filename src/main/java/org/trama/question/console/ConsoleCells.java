package org.trama.question.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.trama.model.Reference;
import org.trama.question.answer.AnswerGraph;
import org.trama.question.evidence.NodeReferences;

/**
 * Makes cells of what the database gives, draws the nodes and relationships in them, and
 * keeps count of how much that is.
 */
final class ConsoleCells {

	/** What nodes have only so that they are found. */
	private static final Set<String> FOR_SEARCH = Set.of("stems", "roots", "about", "words", "names");

	private static final int OVERHEAD = 32;

	private final Map<String, Reference> nodes = new LinkedHashMap<>();

	private final Map<String, Relationship> relationships = new LinkedHashMap<>();

	private final Map<String, List<Integer>> rows = new LinkedHashMap<>();

	private int row = -1;

	private long size;

	Map<String, @Nullable Object> row(Record found) {
		this.row++;
		Map<String, @Nullable Object> cells = new LinkedHashMap<>();
		found.keys().forEach((column) -> cells.put(column, cell(found.get(column).asObject())));
		return cells;
	}

	/**
	 * How much memory all rows so far take, roughly.
	 */
	long size() {
		return this.size;
	}

	/**
	 * The nodes in the rows, and the relationships both of whose ends are known.
	 */
	AnswerGraph graph() {
		List<AnswerGraph.Edge> edges = new ArrayList<>();
		this.relationships.forEach((id, relationship) -> {
			Reference from = this.nodes.get(relationship.startNodeElementId());
			Reference to = this.nodes.get(relationship.endNodeElementId());
			if (from != null && to != null) {
				edges.add(new AnswerGraph.Edge(from.id(), to.id(), relationship.type(), true, 1,
						this.rows.getOrDefault(id, List.of())));
			}
		});
		return new AnswerGraph(List.copyOf(this.nodes.values()), edges);
	}

	private @Nullable Object cell(@Nullable Object value) {
		this.size += OVERHEAD;
		if (value instanceof Node node) {
			return node(node);
		}
		if (value instanceof Relationship relationship) {
			return relationship(relationship);
		}
		if (value instanceof Path path) {
			return path(path);
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> cells = new ArrayList<>();
			list.forEach((inner) -> cells.add(cell(inner)));
			return cells;
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> cells = new LinkedHashMap<>();
			map.forEach((key, inner) -> cells.put(String.valueOf(key), cell(inner)));
			return cells;
		}
		boolean plain = value == null || value instanceof Number || value instanceof Boolean;
		return plain ? value : text(String.valueOf(value));
	}

	private String text(String text) {
		this.size += text.length() * 2L;
		return text;
	}

	private Map<String, @Nullable Object> node(Node node) {
		Reference thing = NodeReferences.of(node);
		this.nodes.putIfAbsent(node.elementId(), thing);
		Map<String, @Nullable Object> cell = new LinkedHashMap<>();
		cell.put("id", thing.id());
		cell.put("kind", thing.kind());
		cell.put("label", thing.label());
		cell.put("name", thing.name());
		cell.put("properties", properties(node));
		return cell;
	}

	private Map<String, @Nullable Object> relationship(Relationship relationship) {
		this.relationships.putIfAbsent(relationship.elementId(), relationship);
		List<Integer> seen = this.rows.computeIfAbsent(relationship.elementId(), (id) -> new ArrayList<>());
		if (seen.isEmpty() || seen.get(seen.size() - 1) != this.row) {
			seen.add(this.row);
		}
		Map<String, @Nullable Object> cell = new LinkedHashMap<>();
		cell.put("type", relationship.type());
		cell.put("properties", properties(relationship));
		return cell;
	}

	private Map<String, @Nullable Object> path(Path path) {
		List<@Nullable Object> steps = new ArrayList<>();
		steps.add(cell(path.start()));
		for (Path.Segment segment : path) {
			steps.add(cell(segment.relationship()));
			steps.add(cell(segment.end()));
		}
		Map<String, @Nullable Object> cell = new LinkedHashMap<>();
		cell.put("path", steps);
		return cell;
	}

	private Map<String, @Nullable Object> properties(MapAccessor of) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		for (String key : of.keys()) {
			if (!FOR_SEARCH.contains(key)) {
				Value value = of.get(key);
				properties.put(key, cell(value.asObject()));
			}
		}
		return properties;
	}

}
