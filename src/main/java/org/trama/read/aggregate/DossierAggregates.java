package org.trama.read.aggregate;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.read.card.ActionCard;
import org.trama.read.card.Commitment;
import org.trama.read.card.IdleLine;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The matter that reports on a thing are made of: many actions with their words and
 * promises, and lines of action without anything scheduled.
 */
@Component
public class DossierAggregates {

	private static final String WITH_WORDS = MentionAggregates.ROWS + """
			,
			  a.text AS text,
			  COLLECT {
			    MATCH (a)-[r:PROMISES]->(t:Target)
			    RETURN r {.quote, .start, .end, .origin, id: t.id, value: t.value, unit: t.unit} AS promise
			    ORDER BY r.position, t.id
			  } AS promises
			""";

	private static final String IDLE = """
			MATCH (:Edition {id: $edition})-[said:SCHEDULES {planned: false}]->(l:ActionLine)
			WHERE EXISTS { (s:Strategy)-[:HAS_LINE]->(l) WHERE s.id IN $strategies }
			   OR EXISTS { (l)-[:CONCERNS {edition: $edition}]->(:Population)-[:BROADER*0..]->(:Population {id: $population}) }
			RETURN l {.id, .code, .title} AS line, said.quote AS quote,
			  said.quoteFirstLine AS firstLine, said.quoteLastLine AS lastLine,
			  COUNT { (l)<-[:ADVANCES]-(:Action)-[:STATED_IN]->(:Edition {id: $edition}) } AS actions
			ORDER BY l.position
			""";

	private final Neo4jClient neo4j;

	DossierAggregates(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * The actions that a pattern matches with their words, in the order of the document.
	 * @param match a pattern as {@link MentionAggregates#mentions} takes it
	 * @param parameters the pattern's parameters
	 */
	public List<Commitment> commitments(String match, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(match + WITH_WORDS)
			.bindAll(parameters)
			.fetchAs(Commitment.class)
			.mappedBy((types, row) -> new Commitment(MentionAggregates.action(row), Rows.string(row, "text"),
					row.get("promises").asList(DossierAggregates::promise)))
			.all());
	}

	/**
	 * The lines of which an edition says that nothing will be done, in the order of the
	 * plan.
	 * @param edition the edition's id
	 * @param strategies the ids of strategies whose lines are wanted
	 * @param population the id of a population whose lines are wanted; empty for none
	 */
	public List<IdleLine> idle(String edition, List<String> strategies, String population) {
		return List.copyOf(this.neo4j.query(IDLE)
			.bindAll(Map.of("edition", edition, "strategies", strategies, "population", population))
			.fetchAs(IdleLine.class)
			.mappedBy((types, row) -> idle(row))
			.all());
	}

	private static IdleLine idle(MapAccessor row) {
		return new IdleLine(Rows.coded(row.get("line")), Rows.text(row, "quote"), Rows.number(row, "firstLine"),
				Rows.number(row, "lastLine"), row.get("actions").asInt());
	}

	private static ActionCard.Promise promise(Value row) {
		return new ActionCard.Promise(Rows.string(row, "id"), row.get("value").asNumber(), Rows.string(row, "unit"),
				Rows.quotes(row), Rows.text(row, "origin"));
	}

}
