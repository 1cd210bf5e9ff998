package org.trama.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * Reads from the graph what loading an edition can touch.
 */
final class StoredReader {

	private static final Set<String> KEY_LABELS = Set.of("Plan", "Edition", "Objective", "Strategy", "ActionLine",
			"Action", "Actor", "Initiative", "Population", "Place", "Target", "Unresolved", "SourcePage");

	private final SimpleQueryRunner database;

	private final Map<String, Object> parameters;

	private final Subgraph graph = new Subgraph();

	private final Set<NodeKey> elsewhere = new HashSet<>();

	StoredReader(SimpleQueryRunner database, PlanIds ids) {
		this.database = database;
		this.parameters = new HashMap<>(Map.of("edition", ids.edition(), "plan", ids.plan()));
	}

	Stored read() {
		this.parameters.put("plans",
				this.database.run(StoredQueries.PLANS, this.parameters).list((row) -> row.get("id").asString()));
		StoredQueries.NODES.forEach(this::readNodes);
		StoredQueries.SHARED_NODES.forEach(this::readNodes);
		StoredQueries.LINKS.forEach(this::readLinks);
		return new Stored(this.graph, this.elsewhere, readWordings(), readNewest());
	}

	private void readNodes(String query) {
		this.database.run(query, this.parameters).forEachRemaining((row) -> {
			NodeRow node = node(row);
			this.graph.put(node);
			if (row.get("elsewhere").asBoolean(false)) {
				this.elsewhere.add(node.key());
			}
		});
	}

	private static NodeRow node(Record row) {
		List<String> labels = row.get("labels").asList(Value::asString);
		Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
		// Says when something was loaded, not what.
		properties.remove("importedAt");
		NodeKey key = key(labels, String.valueOf(properties.get("id")));
		String kind = labels.stream().filter((label) -> !KEY_LABELS.contains(label)).findFirst().orElse(key.label());
		return new NodeRow(key, kind, properties);
	}

	private static NodeKey key(List<String> labels, String id) {
		return new NodeKey(labels.stream().filter(KEY_LABELS::contains).findFirst().orElse(""), id);
	}

	private void readLinks(String query) {
		this.database.run(query, this.parameters)
			.forEachRemaining((row) -> this.graph.put(LinkRow.of(row.get("type").asString(), end(row, "from"),
					end(row, "to"), Properties.of(row.get("properties").asMap()))));
	}

	private static NodeKey end(Record row, String end) {
		return key(row.get(end + "Labels").asList(Value::asString), row.get(end).asString());
	}

	private Map<NodeKey, Wording> readWordings() {
		Map<NodeKey, Wording> newest = new HashMap<>();
		this.database.run(StoredQueries.WORDINGS, this.parameters)
			.forEachRemaining((row) -> newest.merge(new NodeKey("ActionLine", row.get("line").asString()), wording(row),
					(one, other) -> one.isNewerThan(other) ? one : other));
		return newest;
	}

	private @Nullable Wording readNewest() {
		List<Wording> others = new ArrayList<>(
				this.database.run(StoredQueries.OTHER_EDITIONS, this.parameters).list(StoredReader::wording));
		return others.stream().max(Wording::compareTo).orElse(null);
	}

	private static Wording wording(Record row) {
		return new Wording(row.get("year").asLong(), row.get("edition").asString(), row.get("title").asString());
	}

}
