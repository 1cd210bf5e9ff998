package org.trama.load.stored;

import java.util.List;
import java.util.stream.Stream;

/**
 * The queries by which {@link StoredReader} reads what loading an edition can touch.
 */
final class StoredQueries {

	private static final String PARTS = "HAS_AXIS|HAS_OBJECTIVE|HAS_STRATEGY";

	/** The plan, and the one that the edition belongs to so far. */
	static final String PLANS = """
			MATCH (p:Plan)
			WHERE p.id = $plan OR EXISTS { (p)-[:HAS_EDITION]->(:Edition {id: $edition}) }
			RETURN p.id AS id""";

	static final String WORDINGS = """
			MATCH (e:Edition)-[s:SCHEDULES]->(l:ActionLine)
			WHERE e.id <> $edition
			RETURN l.id AS line, e.year AS year, e.id AS edition, s.title AS title""";

	static final String OTHER_EDITIONS = """
			MATCH (p:Plan {id: $plan})-[:HAS_EDITION]->(e:Edition)
			WHERE e.id <> $edition
			RETURN e.year AS year, e.id AS edition, p.title AS title""";

	static final List<String> NODES = Stream
		.of("(n:Edition {id: $edition})", "(:Edition {id: $edition})<-[:STATED_IN]-(n:Action)",
				"(:Edition {id: $edition})<-[:STATED_IN]-(:Action)-[:PROMISES]->(n:Target)",
				"(:Edition {id: $edition})<-[:STATED_IN]-(:Action)-[:NAMES]->(n:Unresolved)",
				"(:Edition {id: $edition})-[:HAS_SOURCE]->(n:SourcePage)",
				"(p:Plan)-[:" + PARTS + "*1..3]->(n) WHERE p.id IN $plans")
		.map((pattern) -> nodes(pattern, "false"))
		.toList();

	static final List<String> SHARED_NODES = List.of(
			nodes("(n:Plan) WHERE n.id IN $plans", "EXISTS { (n)-[:HAS_EDITION]->(e) WHERE e.id <> $edition }"),
			nodes("(p:Plan)-[:" + PARTS + "*0..3]->()-[:HAS_LINE]->(n:ActionLine) WHERE p.id IN $plans",
					"EXISTS { (n)<-[:SCHEDULES]-(e) WHERE e.id <> $edition }"),
			nodes("(n:Actor)", named("(n)-[:LEADS|PARTNERS_IN|MENTIONED_IN]->")),
			nodes("(n:Initiative)", named("(n)<-[:INVOLVES]-")),
			nodes("(n:Population)",
					named("(n)<-[:SERVES]-") + " OR EXISTS { (n)<-[c:CONCERNS]-() WHERE c.edition <> $edition }"),
			nodes("(n:Place)", named("(n)<-[:TAKES_PLACE_IN]-")));

	static final List<String> LINKS = Stream.of("()-[r:HAS_EDITION]->(:Edition {id: $edition})",
			"(p:Plan)-[:" + PARTS + "*0..3]->()-[r:" + PARTS + "|HAS_LINE]->() WHERE p.id IN $plans",
			"(:Edition {id: $edition})-[r:SCHEDULES|HAS_SOURCE]->()", "()-[r:CONCERNS {edition: $edition}]->()",
			"(:Edition {id: $edition})<-[:STATED_IN]-(a:Action) MATCH (a)-[r]-()", "()-[r:PART_OF|BROADER|WITHIN]->()")
		.map(StoredQueries::links)
		.toList();

	private StoredQueries() {
	}

	private static String nodes(String pattern, String elsewhere) {
		return """
				MATCH %s
				RETURN labels(n) AS labels, properties(n) AS properties, %s AS elsewhere""".formatted(pattern,
				elsewhere);
	}

	private static String named(String pattern) {
		return "EXISTS { %s(:Action)-[:STATED_IN]->(e) WHERE e.id <> $edition }".formatted(pattern);
	}

	private static String links(String pattern) {
		return """
				MATCH %s
				WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
				RETURN type(r) AS type, labels(a) AS fromLabels, a.id AS from,
				  labels(b) AS toLabels, b.id AS to, properties(r) AS properties""".formatted(pattern);
	}

}
