package org.trama.load.stored;

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
import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeKey;
import org.trama.load.row.NodeRow;
import org.trama.load.row.PlanIds;
import org.trama.load.row.Properties;
import org.trama.load.row.Subgraph;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;

/**
 * Reads from the graph what loading an edition can touch.
 */
public final class StoredReader {

	private final SimpleQueryRunner database;

	private final Map<String, Object> parameters;

	private final Subgraph graph = new Subgraph();

	private final Set<NodeKey> elsewhere = new HashSet<>();

	/**
	 * A reader for one load.
	 * @param database where to read
	 * @param ids the plan and the edition that will be loaded
	 */
	public StoredReader(SimpleQueryRunner database, PlanIds ids) {
		this.database = database;
		this.parameters = new HashMap<>(Map.of("edition", ids.edition(), "plan", ids.plan()));
	}

	/**
	 * Reads all of it.
	 */
	public StoredEdition read() {
		this.parameters.put("plans",
				this.database.run(StoredQueries.PLANS, this.parameters).list((row) -> row.get("id").asString()));
		StoredQueries.NODES.forEach(this::readNodes);
		StoredQueries.SHARED_NODES.forEach(this::readNodes);
		StoredQueries.LINKS.forEach(this::readLinks);
		return new StoredEdition(this.graph, this.elsewhere, readWordings(), readNewest());
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
		return new NodeRow(NodeKey.of(labels, String.valueOf(properties.get("id"))),
				Kind.ofLabels(labels).map(Kind::label).orElse(""), properties);
	}

	private void readLinks(String query) {
		this.database.run(query, this.parameters)
			.forEachRemaining((row) -> this.graph.put(LinkRow.of(RelationshipType.valueOf(row.get("type").asString()),
					end(row, "from"), end(row, "to"), Properties.of(row.get("properties").asMap()))));
	}

	private static NodeKey end(Record row, String end) {
		return NodeKey.of(row.get(end + "Labels").asList(Value::asString), row.get(end).asString());
	}

	private Map<NodeKey, EditionTitle> readWordings() {
		Map<NodeKey, EditionTitle> newest = new HashMap<>();
		this.database.run(StoredQueries.WORDINGS, this.parameters)
			.forEachRemaining((row) -> newest.merge(NodeKey.of(Kind.LINE, row.get("line").asString()), wording(row),
					(one, other) -> one.isNewerThan(other) ? one : other));
		return newest;
	}

	private @Nullable EditionTitle readNewest() {
		List<EditionTitle> others = new ArrayList<>(
				this.database.run(StoredQueries.OTHER_EDITIONS, this.parameters).list(StoredReader::wording));
		return others.stream().max(EditionTitle::compareTo).orElse(null);
	}

	private static EditionTitle wording(Record row) {
		return new EditionTitle(row.get("year").asLong(), row.get("edition").asString(), row.get("title").asString());
	}

}
