package org.trama.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and their trees.
 */
@Service
@Transactional(readOnly = true)
public class Plans {

	private static final String TREE = """
			MATCH (:Plan {id: $plan})-[:HAS_OBJECTIVE]->(o:Objective)-[:HAS_STRATEGY]->(s:Strategy)
			      -[:HAS_LINE]->(l:ActionLine)
			OPTIONAL MATCH (:Edition {id: $edition})-[r:SCHEDULES]->(l)
			RETURN o {.id, .code, .title} AS objective, s {.id, .code, .title} AS strategy,
			  l.id AS id, l.code AS code, l.title AS title, r.planned AS planned,
			  COUNT { (l)<-[:ADVANCES]-(:Action)-[:STATED_IN]->(:Edition {id: $edition}) } AS actions
			ORDER BY o.position, s.position, l.position
			""";

	private final Neo4jClient neo4j;

	private final PlanRepository plans;

	Plans(Neo4jClient neo4j, PlanRepository plans) {
		this.neo4j = neo4j;
		this.plans = plans;
	}

	/**
	 * All plans.
	 */
	public List<Titled> list() {
		return this.plans.findAllByOrderById().stream().map(PlanEntity::titled).toList();
	}

	/**
	 * A plan's tree, with what one edition schedules in it.
	 * @param id the plan's id
	 * @param edition the edition's id, if any
	 */
	public Optional<PlanOutline> tree(String id, @Nullable String edition) {
		return this.plans.findById(id).map((plan) -> {
			List<Row> rows = rows(id, edition);
			return new PlanOutline(plan.id(), plan.title(), edition, counts(rows), objectives(rows));
		});
	}

	private List<Row> rows(String plan, @Nullable String edition) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("plan", plan);
		parameters.put("edition", (edition != null) ? edition : "");
		return List.copyOf(this.neo4j.query(TREE)
			.bindAll(parameters)
			.fetchAs(Row.class)
			.mappedBy((types, row) -> new Row(Rows.coded(row.get("objective")), Rows.coded(row.get("strategy")),
					new PlanOutline.Line(Rows.string(row, "id"), Rows.string(row, "code"), Rows.string(row, "title"),
							Rows.truth(row, "planned"), row.get("actions").asInt())))
			.all());
	}

	private static List<PlanOutline.Objective> objectives(List<Row> rows) {
		List<PlanOutline.Objective> objectives = new ArrayList<>();
		by(rows, Row::objective).forEach((objective, below) -> objectives.add(new PlanOutline.Objective(objective.id(),
				objective.code(), objective.title(), counts(below), strategies(below))));
		return objectives;
	}

	private static List<PlanOutline.Strategy> strategies(List<Row> rows) {
		List<PlanOutline.Strategy> strategies = new ArrayList<>();
		by(rows, Row::strategy).forEach((strategy, below) -> strategies.add(new PlanOutline.Strategy(strategy.id(),
				strategy.code(), strategy.title(), counts(below), below.stream().map(Row::line).toList())));
		return strategies;
	}

	private static Map<Coded, List<Row>> by(List<Row> rows, Function<Row, Coded> part) {
		return rows.stream().collect(Collectors.groupingBy(part, LinkedHashMap::new, Collectors.toList()));
	}

	private static PlanOutline.Counts counts(List<Row> rows) {
		return PlanOutline.Counts.of(rows.stream().map(Row::line).toList());
	}

	/**
	 * A line of action and what it stands under.
	 */
	private record Row(Coded objective, Coded strategy, PlanOutline.Line line) {
	}

}
