package org.trama.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.model.Role;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is counted and followed around things of the catalog. Only names of labels and
 * relationships that are written in this package become query text.
 */
@Component
class ThingQueries {

	private static final String LISTING = """
			MATCH (n:%s)
			OPTIONAL MATCH (n)-[r:LEADS|PARTNERS_IN|MENTIONED_IN|INVOLVES|SERVES|TAKES_PLACE_IN]-(a:Action)
			WITH n, count(DISTINCT a) AS actions,
			  count(DISTINCT CASE type(r) WHEN 'LEADS' THEN a END) AS lead,
			  count(DISTINCT CASE type(r) WHEN 'PARTNERS_IN' THEN a END) AS partner,
			  count(DISTINCT CASE type(r) WHEN 'MENTIONED_IN' THEN a END) AS mentioned
			RETURN n.id AS id, n.acronym AS acronym, n.name AS name, n.names AS names, n.kind AS kind, labels(n) AS labels,
			  actions, lead, partner, mentioned, n:Actor AS actor,
			  CASE WHEN n:Actor THEN null ELSE COUNT {
			    MATCH (n)--(:Action)<-[:LEADS|PARTNERS_IN]-(agency:Agency) RETURN DISTINCT agency
			  } END AS agencies
			""";

	private static final String NAMING = """
			MATCH (n:%s {id: $id})-[r:LEADS|PARTNERS_IN|MENTIONED_IN|INVOLVES|SERVES|TAKES_PLACE_IN]-(a:Action)
			MATCH (a)-[:STATED_IN]->(e:Edition),
			  (a)-[:ADVANCES]->(l:ActionLine)<-[:HAS_LINE]-(s:Strategy)<-[:HAS_STRATEGY]-(o:Objective)
			RETURN a.id AS id, e.id AS edition, l {.id, .code, .title} AS line, a.planned AS planned, a.text AS text,
			  type(r) AS type, properties(r) AS evidence, n:Actor AS actor
			ORDER BY e.year, e.id, o.position, s.position, l.position, a.ordinal
			""";

	private static final String AROUND = """
			MATCH (a:Action)-[r:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN]-(n)
			WHERE a.id IN $actions AND n.id <> $id
			WITH n, count(DISTINCT a) AS actions
			RETURN n.id AS id, n.acronym AS acronym, n.name AS name, labels(n) AS labels, actions
			ORDER BY actions DESC, name
			""";

	private static final String LINES = """
			MATCH (a:Action)-[:ADVANCES]->(l:ActionLine)<-[:HAS_LINE]-(s:Strategy)<-[:HAS_STRATEGY]-(o:Objective)
			WHERE a.id IN $actions
			WITH o, s, l, count(a) AS actions
			RETURN l.id AS id, l.code AS code, l.title AS title, actions
			ORDER BY o.position, s.position, l.position
			""";

	private static final String CONCERNING = """
			MATCH (o:Objective)-[:HAS_STRATEGY]->(s:Strategy)-[:HAS_LINE]->(l:ActionLine)
			WHERE EXISTS { (l)-[:CONCERNS]->(:Population {id: $id}) }
			RETURN l.id AS id, l.code AS code, l.title AS title
			ORDER BY o.position, s.position, l.position
			""";

	private static final String HIERARCHY = """
			MATCH (n:%1$s {id: $id})
			RETURN COLLECT {
			    MATCH p = (n)-[:%2$s*]->(above) RETURN above {.id, .acronym, .name} ORDER BY length(p)
			  } AS above,
			  COLLECT {
			    MATCH (n)<-[:%2$s]-(below) RETURN below {.id, .acronym, .name} ORDER BY below.name
			  } AS below
			""";

	private static final String BELOW = """
			MATCH (a:Action)-[:SERVES|TAKES_PLACE_IN]->(n)-[:BROADER|WITHIN*0..]->(:%s {id: $id})
			RETURN count(DISTINCT a)
			""";

	private final Neo4jClient neo4j;

	ThingQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<Row> rows(Kind kind) {
		return List.copyOf(this.neo4j.query(LISTING.formatted(kind.label()))
			.fetchAs(Row.class)
			.mappedBy((types, row) -> listed(row))
			.all());
	}

	List<NamingAction> actions(Kind kind, String id) {
		return List.copyOf(this.neo4j.query(NAMING.formatted(kind.label()))
			.bind(id)
			.to("id")
			.fetchAs(NamingAction.class)
			.mappedBy((types, row) -> naming(row))
			.all());
	}

	@Nullable Integer actionsBelow(Kind kind, String id) {
		if (kind.family() == null || !kind.family().includesBelow()) {
			return null;
		}
		return this.neo4j.query(BELOW.formatted(kind.label())).bind(id).to("id").fetchAs(Integer.class).one().orElse(0);
	}

	Map<Kind, List<Neighbour>> around(String id, List<String> actions) {
		Map<Kind, List<Neighbour>> around = new EnumMap<>(Kind.class);
		this.neo4j.query(AROUND)
			.bindAll(Map.of("id", id, "actions", actions))
			.fetchAs(Neighbour.class)
			.mappedBy((types, row) -> {
				Neighbour neighbour = new Neighbour(Rows.string(row, "id"), Rows.text(row, "acronym"),
						Rows.string(row, "name"), row.get("actions").asInt());
				around.computeIfAbsent(Rows.kind(row), (kind) -> new ArrayList<>()).add(neighbour);
				return neighbour;
			})
			.all();
		return around;
	}

	List<ThingCard.LineCount> lines(List<String> actions) {
		return List.copyOf(this.neo4j.query(LINES)
			.bind(actions)
			.to("actions")
			.fetchAs(ThingCard.LineCount.class)
			.mappedBy((types, row) -> new ThingCard.LineCount(Rows.string(row, "id"), Rows.string(row, "code"),
					Rows.string(row, "title"), row.get("actions").asInt()))
			.all());
	}

	List<Coded> concerning(String population) {
		return List.copyOf(this.neo4j.query(CONCERNING)
			.bind(population)
			.to("id")
			.fetchAs(Coded.class)
			.mappedBy((types, row) -> Rows.coded(row))
			.all());
	}

	ThingCard.Hierarchy hierarchy(Kind kind, String id) {
		return this.neo4j.query(HIERARCHY.formatted(kind.label(), upwards(kind)))
			.bind(id)
			.to("id")
			.fetchAs(ThingCard.Hierarchy.class)
			.mappedBy((types, row) -> new ThingCard.Hierarchy(row.get("above").asList(Rows::thingName),
					row.get("below").asList(Rows::thingName)))
			.one()
			.orElseGet(() -> new ThingCard.Hierarchy(List.of(), List.of()));
	}

	private static String upwards(Kind kind) {
		Family family = kind.family();
		RelationshipType hierarchy = (family != null) ? family.hierarchy() : null;
		return ((hierarchy != null) ? hierarchy : RelationshipType.PART_OF).type();
	}

	private static Row listed(MapAccessor row) {
		ThingName thing = Rows.thingName(row);
		Value names = row.get("names");
		RoleCounts roles = row.get("actor").asBoolean()
				? new RoleCounts(row.get("lead").asInt(), row.get("partner").asInt(), row.get("mentioned").asInt())
				: null;
		return new Row(
				new ThingRow(thing.id(), thing.acronym(), thing.name(), Rows.text(row, "kind"),
						row.get("actions").asInt(), roles, Rows.number(row, "agencies")),
				new KnownName(Rows.reference(row),
						names.isNull() ? List.of(thing.name()) : names.asList(Value::asString)));
	}

	private static NamingAction naming(MapAccessor row) {
		Value evidence = row.get("evidence");
		String role = row.get("actor").asBoolean() ? Role.ofRelationship(Rows.string(row, "type")).word() : null;
		return new NamingAction(Rows.string(row, "id"), Rows.string(row, "edition"), Rows.coded(row.get("line")),
				row.get("planned").asBoolean(), Rows.string(row, "text"), role, Rows.quotes(evidence),
				Rows.clause(evidence));
	}

	/**
	 * A thing as a list shows it, and all it is called.
	 */
	record Row(ThingRow thing, KnownName names) {
	}

}
