package org.trama.read.aggregate;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.trama.read.card.PlanOutline;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The counts of plans.
 */
@Component
public class PlanAggregates {

	private static final String TREE = """
			MATCH (:Plan {id: $plan})-[:HAS_AXIS|HAS_OBJECTIVE|HAS_STRATEGY*0..3]->()-[:HAS_LINE]->(l:ActionLine)
			OPTIONAL MATCH (s:Strategy)-[:HAS_LINE]->(l)
			OPTIONAL MATCH (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l)
			OPTIONAL MATCH (x:Axis)-[:HAS_OBJECTIVE|HAS_STRATEGY|HAS_LINE*1..3]->(l)
			OPTIONAL MATCH (:Edition {id: $edition})-[r:SCHEDULES]->(l)
			RETURN x {.id, .code, .title} AS axis, o {.id, .code, .title} AS objective, s {.id, .code, .title} AS strategy,
			  l.id AS id, l.code AS code, l.title AS title, r.planned AS planned,
			  COUNT { (l)<-[:ADVANCES]-(:Action)-[:STATED_IN]->(:Edition {id: $edition}) } AS actions
			ORDER BY x.position, o.position, s.position, l.position
			""";

	private final Neo4jClient neo4j;

	PlanAggregates(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * The lines of a plan, with what one edition schedules and states in each.
	 * @param plan the plan's id
	 * @param edition the edition's id, if any
	 */
	public CountedLines lines(String plan, @Nullable String edition) {
		return new CountedLines(List.copyOf(this.neo4j.query(TREE)
			.bindAll(Map.of("plan", plan, "edition", (edition != null) ? edition : ""))
			.fetchAs(CountedLines.Line.class)
			.mappedBy((types, row) -> line(row))
			.all()));
	}

	private static CountedLines.Line line(MapAccessor row) {
		return new CountedLines.Line(Rows.maybeCoded(row.get("axis")), Rows.maybeCoded(row.get("objective")),
				Rows.maybeCoded(row.get("strategy")),
				new PlanOutline.Line(Rows.string(row, "id"), Rows.string(row, "code"), Rows.string(row, "title"),
						Rows.truth(row, "planned"), row.get("actions").asInt()));
	}

}
