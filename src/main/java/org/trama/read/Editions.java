package org.trama.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editions that have been loaded, and their sources.
 */
@Service
@Transactional(readOnly = true)
public class Editions {

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
			  MATCH (a)-[:LEADS|PARTNERS_IN|MENTIONED_IN|INVOLVES|SERVES|TAKES_PLACE_IN|NAMES]-(n)
			  UNWIND labels(n) AS what
			  RETURN what, count(DISTINCT n) AS many
			}
			RETURN e.id AS id, what, many
			""";

	private static final String UNRESOLVED = """
			MATCH (:Edition {id: $id})<-[:STATED_IN]-(a:Action)-[r:NAMES]->(u:Unresolved)
			MATCH (a)-[:ADVANCES]->(l:ActionLine)<-[:HAS_LINE]-(s:Strategy)<-[:HAS_STRATEGY]-(o:Objective)
			RETURN u.name AS name, u.guess AS guess, a.id AS action, l.code AS line,
			  r.quote AS quote, r.start AS start, r.end AS end
			ORDER BY o.position, s.position, l.position, a.ordinal, r.start
			""";

	private static final String SOURCE = """
			MATCH (:Edition {id: $id})-[:HAS_SOURCE]->(p:SourcePage)
			WHERE p.last >= $from AND p.first <= $to
			UNWIND range(0, size(p.lines) - 1) AS i
			WITH p.first + i AS number, p.lines[i] AS text
			WHERE number >= $from AND number <= $to
			RETURN number, text ORDER BY number
			""";

	private final Neo4jClient neo4j;

	private final EditionRepository editions;

	Editions(Neo4jClient neo4j, EditionRepository editions) {
		this.neo4j = neo4j;
		this.editions = editions;
	}

	/**
	 * All editions, the newest first.
	 */
	public List<EditionCard> list() {
		return cards(this.editions.findAllByOrderByYearDescIdAsc());
	}

	/**
	 * An edition.
	 * @param id its id
	 */
	public Optional<EditionCard> find(String id) {
		return cards(this.editions.findById(id).stream().toList()).stream().findFirst();
	}

	/**
	 * The ids of the editions that an id, a year or a plan's id stands for, the newest
	 * first.
	 * @param name an edition's id, a year or a plan's id
	 */
	public List<String> called(String name) {
		return this.editions.findAllByOrderByYearDescIdAsc()
			.stream()
			.filter((edition) -> edition.isCalled(name))
			.map(EditionEntity::id)
			.toList();
	}

	/**
	 * The ids of all editions, the newest first.
	 */
	public List<String> ids() {
		return this.editions.findAllByOrderByYearDescIdAsc().stream().map(EditionEntity::id).toList();
	}

	/**
	 * The names in an edition that the catalog lacks, in the order of the document.
	 * @param id the edition's id
	 */
	public List<UnresolvedName> unresolved(String id) {
		return List.copyOf(this.neo4j.query(UNRESOLVED)
			.bind(id)
			.to("id")
			.fetchAs(UnresolvedName.class)
			.mappedBy((types, row) -> new UnresolvedName(Rows.string(row, "name"), Rows.string(row, "guess"),
					Rows.string(row, "action"), Rows.string(row, "line"), Rows.string(row, "quote"),
					row.get("start").asInt(), row.get("end").asInt()))
			.all());
	}

	/**
	 * How many lines an edition's source has.
	 * @param id the edition's id
	 */
	public int sourceLength(String id) {
		return this.neo4j
			.query("MATCH (:Edition {id: $id})-[:HAS_SOURCE]->(p:SourcePage) RETURN coalesce(max(p.last), 0)")
			.bind(id)
			.to("id")
			.fetchAs(Integer.class)
			.one()
			.orElse(0);
	}

	/**
	 * Lines of an edition's source, as they stand in the document.
	 * @param id the edition's id
	 * @param from the number of the first line wanted
	 * @param to the number of the last
	 */
	public List<SourceText> source(String id, int from, int to) {
		return List.copyOf(this.neo4j.query(SOURCE)
			.bindAll(Map.of("id", id, "from", from, "to", to))
			.fetchAs(SourceText.class)
			.mappedBy((types, row) -> new SourceText(row.get("number").asInt(), Rows.string(row, "text")))
			.all());
	}

	private List<EditionCard> cards(List<EditionEntity> editions) {
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		this.neo4j.query(COUNTS)
			.bind(editions.stream().map(EditionEntity::id).toList())
			.to("ids")
			.fetchAs(Integer.class)
			.mappedBy((types, row) -> counts.computeIfAbsent(Rows.string(row, "id"), (id) -> new HashMap<>())
				.merge(Rows.string(row, "what"), row.get("many").asInt(), Integer::sum))
			.all();
		return editions.stream()
			.map((edition) -> edition.card(EditionCounts.of(counts.getOrDefault(edition.id(), Map.of()))))
			.toList();
	}

}
