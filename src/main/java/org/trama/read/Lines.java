package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.neo4j.driver.types.MapAccessor;
import org.trama.model.ActionCriterion;
import org.trama.model.Kind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parts of plans' trees: where a code leads, and lines of action with all that is
 * known of them.
 */
@Service
@Transactional(readOnly = true)
public class Lines {

	private static final int ALL_OF_A_LINE = 1_000;

	private static final String CODED = """
			MATCH (n:Objective|Strategy|ActionLine)
			WHERE $label IN labels(n) AND (n.code = $code OR n.id = $code)
			RETURN n.id AS id, n.code AS code, n.title AS title ORDER BY id
			""";

	private static final String CARD = """
			MATCH (p:Plan)-[:HAS_OBJECTIVE]->(o:Objective)-[:HAS_STRATEGY]->(s:Strategy)
			      -[:HAS_LINE]->(l:ActionLine {id: $id})
			RETURN l.id AS id, l.code AS code, l.title AS title, p {.id, .title} AS plan,
			  o {.id, .code, .title} AS objective, s {.id, .code, .title} AS strategy,
			  COLLECT {
			    MATCH (e:Edition)-[r:SCHEDULES]->(l)
			    RETURN r {edition: e.id, .planned, .title, .firstLine, .lastLine, year: e.year} ORDER BY e.year DESC, e.id
			  } AS editions,
			  COLLECT {
			    MATCH (l)-[r:CONCERNS]->(n:Population)
			    RETURN r {.*, id: n.id, name: n.name} ORDER BY r.edition, r.start
			  } AS populations
			""";

	private final Neo4jClient neo4j;

	private final Actions actions;

	Lines(Neo4jClient neo4j, Actions actions) {
		this.neo4j = neo4j;
		this.actions = actions;
	}

	/**
	 * The objectives, strategies or lines that have a code or an id.
	 * @param level which of them
	 * @param code a code such as {@code 1.2.4}, or an id
	 * @return none or one, or one of each plan that has the code
	 */
	public List<Coded> coded(Kind level, String code) {
		return List.copyOf(this.neo4j.query(CODED)
			.bind(level.label())
			.to("label")
			.bind(code)
			.to("code")
			.fetchAs(Coded.class)
			.mappedBy((types, row) -> Rows.coded(row))
			.all());
	}

	/**
	 * A line of action with all that is known of it.
	 * @param id its id
	 */
	public Optional<LineCard> find(String id) {
		ActionFilter ofLine = ActionFilter.of(ActionCriterion.LINE, List.of(id));
		return this.neo4j.query(CARD)
			.bind(id)
			.to("id")
			.fetchAs(LineCard.class)
			.mappedBy((types, row) -> card(row, this.actions.list(ofLine, 0, ALL_OF_A_LINE).items()))
			.one();
	}

	private static LineCard card(MapAccessor row, List<ActionRow> actions) {
		MapAccessor plan = row.get("plan");
		return new LineCard(Rows.string(row, "id"), Rows.string(row, "code"), Rows.string(row, "title"),
				new Titled(Rows.string(plan, "id"), Rows.string(plan, "title")), Rows.coded(row.get("objective")),
				Rows.coded(row.get("strategy")), row.get("editions").asList(Lines::status),
				row.get("populations").asList(Lines::concern), actions);
	}

	private static LineCard.Status status(MapAccessor row) {
		return new LineCard.Status(Rows.string(row, "edition"), row.get("year").asInt(), row.get("planned").asBoolean(),
				Rows.text(row, "title"), Rows.number(row, "firstLine"), Rows.number(row, "lastLine"));
	}

	private static LineCard.Concern concern(MapAccessor row) {
		return new LineCard.Concern(Rows.string(row, "id"), Rows.string(row, "name"), Rows.text(row, "edition"),
				Rows.quotes(row), Rows.text(row, "origin"));
	}

}
