package org.trama.read.aggregate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.read.card.Neighbour;
import org.trama.read.card.RoleCounts;
import org.trama.read.card.ThingCard;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The counts and ways around things of the catalog. Only names of labels and
 * relationships become query text, and those come from the model.
 */
@Component
public class ThingAggregates {

	private static final String COUNTS = """
			MATCH (n:%1$s)
			OPTIONAL MATCH (n)-[r:%2$s]-(a:Action)
			WITH n, count(DISTINCT a) AS actions,
			  count(DISTINCT CASE type(r) WHEN 'LEADS' THEN a END) AS lead,
			  count(DISTINCT CASE type(r) WHEN 'PARTNERS_IN' THEN a END) AS partner,
			  count(DISTINCT CASE type(r) WHEN 'MENTIONED_IN' THEN a END) AS mentioned
			RETURN n.id AS id, actions, lead, partner, mentioned, n:Actor AS actor,
			  CASE WHEN n:Actor THEN null ELSE COUNT {
			    MATCH (n)--(:Action)<-[:LEADS|PARTNERS_IN]-(agency:Agency) RETURN DISTINCT agency
			  } END AS agencies
			""";

	private static final String AROUND = """
			MATCH (a:Action)-[r:LEADS|PARTNERS_IN|INVOLVES|SERVES|TAKES_PLACE_IN]-(n)
			WHERE a.id IN $actions AND n.id <> $id
			WITH n, count(DISTINCT a) AS actions
			RETURN n.id AS id, n.acronym AS acronym, n.name AS name, n.nameEn AS nameEn, labels(n) AS labels, actions
			ORDER BY actions DESC, name
			""";

	private static final String LINES = """
			MATCH (a:Action)-[:ADVANCES]->(l:ActionLine)
			WHERE a.id IN $actions
			WITH l, count(a) AS actions
			RETURN l.id AS id, l.code AS code, l.title AS title, actions
			ORDER BY l.position
			""";

	private static final String HIERARCHY = """
			MATCH (n:%1$s {id: $id})
			RETURN COLLECT {
			    MATCH p = (n)-[:%2$s*]->(above) RETURN above {.id, .acronym, .name, .nameEn} ORDER BY length(p)
			  } AS above,
			  COLLECT {
			    MATCH (n)<-[:%2$s]-(below) RETURN below {.id, .acronym, .name, .nameEn} ORDER BY below.name
			  } AS below
			""";

	private static final String BELOW = """
			MATCH (a:Action)-[:SERVES|TAKES_PLACE_IN]->(n)-[:BROADER|WITHIN*0..]->(:%s {id: $id})
			RETURN count(DISTINCT a)
			""";

	private final Neo4jClient neo4j;

	ThingAggregates(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * What is counted of each thing of a kind, by their ids.
	 * @param kind the kind
	 */
	public Map<String, ThingCounts> counts(Kind kind) {
		Map<String, ThingCounts> counts = new HashMap<>();
		this.neo4j.query(COUNTS.formatted(kind.label(), RelationshipType.pattern(RelationshipType.mentions())))
			.fetchAs(ThingCounts.class)
			.mappedBy((types, row) -> {
				ThingCounts of = of(row);
				counts.put(Rows.string(row, "id"), of);
				return of;
			})
			.all();
		return counts;
	}

	/**
	 * For populations and places: in how many actions the thing or one below it is named.
	 * @param kind the thing's kind
	 * @param id its id
	 */
	public @Nullable Integer actionsBelow(Kind kind, String id) {
		if (kind.family() == null || !kind.family().includesBelow()) {
			return null;
		}
		return this.neo4j.query(BELOW.formatted(kind.label())).bind(id).to("id").fetchAs(Integer.class).one().orElse(0);
	}

	/**
	 * What else actions name, by kind, what most of them name first.
	 * @param id the id of the thing around which it stands
	 * @param actions the ids of the actions
	 */
	public Map<Kind, List<Neighbour>> around(String id, List<String> actions) {
		Map<Kind, List<Neighbour>> around = new EnumMap<>(Kind.class);
		this.neo4j.query(AROUND)
			.bindAll(Map.of("id", id, "actions", actions))
			.fetchAs(Neighbour.class)
			.mappedBy((types, row) -> {
				Neighbour neighbour = new Neighbour(Rows.string(row, "id"), Rows.text(row, "acronym"),
						Rows.string(row, "name"), Rows.text(row, "nameEn"), row.get("actions").asInt());
				around.computeIfAbsent(Rows.kind(row), (kind) -> new ArrayList<>()).add(neighbour);
				return neighbour;
			})
			.all();
		return around;
	}

	/**
	 * The lines of action that actions advance, and how many do, in the order of the
	 * plan.
	 * @param actions the ids of the actions
	 */
	public List<ThingCard.LineCount> lines(List<String> actions) {
		return List.copyOf(this.neo4j.query(LINES)
			.bind(actions)
			.to("actions")
			.fetchAs(ThingCard.LineCount.class)
			.mappedBy((types, row) -> new ThingCard.LineCount(Rows.string(row, "id"), Rows.string(row, "code"),
					Rows.string(row, "title"), row.get("actions").asInt()))
			.all());
	}

	/**
	 * What a thing is a part of and what its parts are.
	 * @param kind its kind
	 * @param id its id
	 */
	public ThingCard.Hierarchy hierarchy(Kind kind, String id) {
		Family family = kind.family();
		RelationshipType upwards = (family != null) ? family.hierarchy() : null;
		if (upwards == null) {
			return new ThingCard.Hierarchy(List.of(), List.of());
		}
		return this.neo4j.query(HIERARCHY.formatted(kind.label(), upwards.type()))
			.bind(id)
			.to("id")
			.fetchAs(ThingCard.Hierarchy.class)
			.mappedBy((types, row) -> new ThingCard.Hierarchy(row.get("above").asList(Rows::thingName),
					row.get("below").asList(Rows::thingName)))
			.one()
			.orElseGet(() -> new ThingCard.Hierarchy(List.of(), List.of()));
	}

	private static ThingCounts of(MapAccessor row) {
		RoleCounts roles = row.get("actor").asBoolean()
				? new RoleCounts(row.get("lead").asInt(), row.get("partner").asInt(), row.get("mentioned").asInt())
				: null;
		return new ThingCounts(row.get("actions").asInt(), roles, Rows.number(row, "agencies"));
	}

}
