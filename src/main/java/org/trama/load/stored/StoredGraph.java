package org.trama.load.stored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.trama.engine.Schema;
import org.trama.model.Kind;

import org.springframework.stereotype.Service;

/**
 * All nodes and relationships of an edition as they are stored, one after the other,
 * nothing twice. The plan's tree comes as far as the edition has it, and things with what
 * they are a part of.
 */
@Service
public class StoredGraph {

	private static final String EDITION = "(e:Edition {id: $edition})";

	private static final String LINES = EDITION + "-[:SCHEDULES]->(line:ActionLine)";

	private static final String ACTIONS = EDITION + "<-[:STATED_IN]-(action:Action)";

	private static final List<String> NODES = List.of("(n:Plan)-[:HAS_EDITION]->" + EDITION,
			"(n:Edition {id: $edition})", above("(n:Axis)"), above("(n:Objective)"), above("(n:Strategy)"),
			EDITION + "-[:SCHEDULES]->(n:ActionLine)", ACTIONS + "--(:Actor)-[:PART_OF*0..]->(n:Actor)",
			ACTIONS + "-[:INVOLVES]->(n:Initiative)", "(n:Population)", ACTIONS + "--(:Place)-[:WITHIN*0..]->(n:Place)",
			EDITION + "<-[:STATED_IN]-(n:Action)", ACTIONS + "-[:PROMISES]->(n:Target)",
			ACTIONS + "-[:NAMES]->(n:Unresolved)", EDITION + "-[:HAS_SOURCE]->(n:SourcePage)");

	private static final List<String> RELATIONSHIPS = List.of("()-[r:HAS_EDITION]->" + EDITION,
			above("()<-[r:HAS_AXIS]-()"), above("()<-[r:HAS_OBJECTIVE]-()"), above("()<-[r:HAS_STRATEGY]-()"),
			LINES + "<-[r:HAS_LINE]-()", EDITION + "-[r:SCHEDULES|HAS_SOURCE]->()",
			"()-[r:CONCERNS {edition: $edition}]->()", ACTIONS + " MATCH (action)-[r]-()",
			ACTIONS + "--(:Actor)-[:PART_OF*0..]->()-[r:PART_OF]->()", "()-[r:BROADER]->()",
			ACTIONS + "--(:Place)-[:WITHIN*0..]->()-[r:WITHIN]->()");

	/** What an edition's lines stand under, as many levels as there are. */
	private static String above(String pattern) {
		return LINES + "<-[:HAS_LINE]-()<-[:HAS_STRATEGY|HAS_OBJECTIVE*0..2]-" + pattern;
	}

	private static final String NODE = """
			MATCH %s
			WITH DISTINCT n ORDER BY n.id
			RETURN labels(n) AS labels, properties(n) AS properties""";

	private static final String RELATIONSHIP = """
			MATCH %s
			WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b ORDER BY type(r), labels(a), labels(b), a.id, b.id
			RETURN type(r) AS type, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to,
			  properties(r) AS properties""";

	private final Driver driver;

	StoredGraph(Driver driver, Schema schema) {
		this.driver = driver;
	}

	/**
	 * Reads an edition's nodes.
	 * @param edition the edition's id
	 * @param each takes them one after the other
	 */
	public void nodes(String edition, Consumer<StoredNode> each) {
		read(NODES, NODE, edition, (row) -> each.accept(node(row)));
	}

	/**
	 * Reads an edition's relationships.
	 * @param edition the edition's id
	 * @param each takes them one after the other
	 */
	public void relationships(String edition, Consumer<StoredRelationship> each) {
		read(RELATIONSHIPS, RELATIONSHIP, edition, (row) -> each.accept(relationship(row)));
	}

	private void read(List<String> patterns, String query, String edition, Consumer<Record> each) {
		Map<String, Object> parameters = Map.of("edition", edition);
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			patterns.forEach((pattern) -> session.run(query.formatted(pattern), parameters).forEachRemaining(each));
		}
	}

	private static StoredNode node(Record row) {
		List<String> labels = new ArrayList<>(row.get("labels").asList(Value::asString));
		labels.sort(Comparator.comparing((label) -> !Kind.keyLabels().contains(label)));
		return new StoredNode(kind(row.get("labels")), labels, row.get("properties").asMap());
	}

	private static StoredRelationship relationship(Record row) {
		return new StoredRelationship(row.get("type").asString(), kind(row.get("fromLabels")),
				row.get("from").asString(), kind(row.get("toLabels")), row.get("to").asString(),
				row.get("properties").asMap());
	}

	private static Kind kind(Value labels) {
		return Kind.ofLabels(labels.asList(Value::asString)).orElseThrow();
	}

	/**
	 * A node.
	 *
	 * @param kind what it is
	 * @param labels its labels, the one that its id belongs to first
	 * @param properties its properties
	 */
	public record StoredNode(Kind kind, List<String> labels, Map<String, Object> properties) {
	}

	/**
	 * A relationship.
	 *
	 * @param type its type
	 * @param fromKind what the node is that it begins at
	 * @param from the id of the node it begins at
	 * @param toKind what the node is that it ends at
	 * @param to the id of the node it ends at
	 * @param properties its properties
	 */
	public record StoredRelationship(String type, Kind fromKind, String from, Kind toKind, String to,
			Map<String, Object> properties) {
	}

}
