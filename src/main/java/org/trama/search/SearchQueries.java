package org.trama.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.text.SpanishWords;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the full-text index, and what stands around the nodes it finds.
 */
@Component
class SearchQueries {

	private static final String THINGS = """
			MATCH (n:Actor|Initiative|Population|Place)
			RETURN n.id AS id, [n.acronym, n.short, n.name] + coalesce(n.aliases, []) AS names,
			  [name IN [n.nameEn, n.shortEn] WHERE name IS NOT NULL] AS english
			""";

	private static final String HITS = """
			CALL db.index.fulltext.queryNodes('search', $query) YIELD node AS n, score
			RETURN elementId(n) AS node, n.id AS id, labels(n) AS labels, score,
			  COLLECT {
			    MATCH (n)<-[:LEADS|PARTNERS_IN|MENTIONED_IN*0..1]-(a:Actor)
			    RETURN DISTINCT a {.id, .name, label: coalesce(a.acronym, a.short, a.name), labels: labels(a)}
			  } AS actors,
			  COLLECT {
			    MATCH (n)-[:ADVANCES*0..1]->()<-[:HAS_LINE*0..1]-()<-[:HAS_STRATEGY*0..1]-(o:Objective)
			    RETURN DISTINCT o {.id, name: o.title, label: o.code, labels: labels(o)}
			  } AS objectives,
			  COLLECT {
			    MATCH (n)-[:SERVES|CONCERNS*0..1]->(:Population)-[:BROADER*0..]->(p:Population)
			    RETURN DISTINCT p {.id, .name, label: coalesce(p.short, p.name),
			      labelEn: coalesce(p.shortEn, p.nameEn), .nameEn, labels: labels(p)}
			  } AS populations
			ORDER BY score DESC, n.id
			""";

	private static final String TEXTS = """
			MATCH (n) WHERE elementId(n) IN $nodes
			OPTIONAL MATCH (n)-[:ADVANCES]->(l:ActionLine)
			RETURN elementId(n) AS node, n.id AS id, n.acronym AS acronym, coalesce(n.name, n.title) AS name, n.nameEn AS nameEn,
			  n.code AS code, n.text AS text, l {.id, .code, .title} AS line,
			  head([(n)-[:STATED_IN]->(e:Edition) | e.id]) AS edition,
			  [n.acronym, n.short, n.name] + coalesce(n.aliases, []) AS names
			""";

	private final Neo4jClient neo4j;

	SearchQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	KnownThings things(NameScope names) {
		return new KnownThings(this.neo4j.query(THINGS)
			.fetchAs(NamedThing.class)
			.mappedBy((types, row) -> new NamedThing(row.get("id").asString(), stems(row.get("names")),
					row.get("english").asList(Value::asString)))
			.all()
			.stream()
			.filter((thing) -> names.admits(thing.id()))
			.toList());
	}

	private static List<List<String>> stems(Value names) {
		return names.asList(Function.<Value>identity())
			.stream()
			.filter((name) -> !name.isNull())
			.map((name) -> SpanishWords.stems(name.asString()))
			.filter((stems) -> !stems.isEmpty())
			.distinct()
			.toList();
	}

	List<Hit> hits(String query) {
		return List.copyOf(this.neo4j.query(HITS)
			.bind(query)
			.to("query")
			.fetchAs(Hit.class)
			.mappedBy((types, row) -> new Hit(row.get("node").asString(), row.get("id").asString(), kind(row),
					row.get("score").asDouble(), ties(row, "actors"), ties(row, "objectives"),
					ties(row, "populations")))
			.all());
	}

	private static List<Hit.Tie> ties(MapAccessor row, String what) {
		return row.get(what)
			.asList((tie) -> new Hit.Tie(tie.get("id").asString(), kind(tie), tie.get("label").asString(),
					tie.get("name").asString(), FoundText.text(tie.get("labelEn")), FoundText.text(tie.get("nameEn"))));
	}

	private static String kind(MapAccessor row) {
		return Kind.ofLabels(row.get("labels").asList(Value::asString)).map(Kind::word).orElse("");
	}

	Map<String, FoundText> texts(Collection<Hit> hits) {
		Map<String, FoundText> texts = new HashMap<>();
		this.neo4j.query(TEXTS)
			.bind(hits.stream().map(Hit::node).toList())
			.to("nodes")
			.fetchAs(FoundText.class)
			.mappedBy((types, row) -> FoundText.of(row))
			.all()
			.forEach((text) -> texts.put(text.node(), text));
		return texts;
	}

}
