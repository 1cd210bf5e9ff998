package org.trama.read.aggregate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.trama.model.RelationshipType;
import org.trama.read.card.EditionCounts;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The counts of editions.
 */
@Component
public class EditionAggregates {

	private static final String COUNTS = """
			MATCH (e:Edition) WHERE e.id IN $ids
			CALL (e) {
			  MATCH (e)-[r:SCHEDULES]->(:ActionLine)
			  UNWIND CASE WHEN r.planned THEN ['lines', 'scheduled'] ELSE ['lines'] END AS what
			  RETURN what, count(*) AS many
			  UNION
			  MATCH (e)<-[:STATED_IN]-(a:Action) RETURN 'actions' AS what, count(a) AS many
			  UNION
			  MATCH (e)<-[:STATED_IN]-(a:Action)
			  MATCH (a)-[:%s|NAMES]-(n)
			  UNWIND labels(n) AS what
			  RETURN what, count(DISTINCT n) AS many
			}
			RETURN e.id AS id, what, many
			""".formatted(RelationshipType.pattern(RelationshipType.mentions()));

	private static final String LENGTH = """
			MATCH (:Edition {id: $id})-[:HAS_SOURCE]->(p:SourcePage) RETURN coalesce(max(p.last), 0)
			""";

	private final Neo4jClient neo4j;

	EditionAggregates(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * How much editions have of everything, by their ids.
	 * @param ids which editions
	 */
	public Map<String, EditionCounts> counts(List<String> ids) {
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		this.neo4j.query(COUNTS)
			.bind(ids)
			.to("ids")
			.fetchAs(Integer.class)
			.mappedBy((types, row) -> counts.computeIfAbsent(Rows.string(row, "id"), (id) -> new HashMap<>())
				.merge(Rows.string(row, "what"), row.get("many").asInt(), Integer::sum))
			.all();
		return counts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (edition) -> EditionCounts.of(edition.getValue())));
	}

	/**
	 * How many lines an edition's source has.
	 * @param id the edition's id
	 */
	public int sourceLength(String id) {
		return this.neo4j.query(LENGTH).bind(id).to("id").fetchAs(Integer.class).one().orElse(0);
	}

}
