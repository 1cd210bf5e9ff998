package org.trama.load.stored;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/**
 * Walks through what an edition says, page by page, and ends when the edition changes on
 * the way.
 *
 * @param <T> actions or titles
 */
final class StoredPages<T> implements Iterator<T> {

	static final QueryConfig READING = QueryConfig.builder().withRouting(RoutingControl.READ).build();

	private static final int ROWS = 200;

	private static final String NAMED = "r: properties(r), n: properties(n), labels: labels(n)";

	static final String ACTIONS = """
			MATCH (e:Edition {id: $edition})<-[:STATED_IN]-(a:Action)-[:ADVANCES]->(l:ActionLine)
			WITH e, a, l ORDER BY l.position, a.ordinal SKIP $skip LIMIT $limit
			RETURN e.fingerprint AS fingerprint, properties(a) AS action,
			  COLLECT { MATCH (a)<-[r:LEADS|PARTNERS_IN|MENTIONED_IN]-(n:Actor)
			    RETURN {%1$s, type: type(r), above: head([(n)-[:PART_OF]->(m) | m.id])}
			    ORDER BY r.position } AS actors,
			  COLLECT { MATCH (a)-[r:INVOLVES]->(n) RETURN {%1$s} ORDER BY r.position } AS initiatives,
			  COLLECT { MATCH (a)-[r:SERVES]->(n)
			    RETURN {%1$s, above: head([(n)-[:BROADER]->(m) | m.id])} ORDER BY r.position } AS populations,
			  COLLECT { MATCH (a)-[r:TAKES_PLACE_IN]->(n)
			    RETURN {%1$s, above: head([(n)-[:WITHIN]->(m) | m.id])} ORDER BY r.position } AS places,
			  COLLECT { MATCH (a)-[r:PROMISES]->(n) RETURN {%1$s} ORDER BY r.position } AS quantities,
			  COLLECT { MATCH (a)-[r:NAMES]->(n) RETURN {%1$s} ORDER BY r.position } AS unresolved
			ORDER BY l.position, a.ordinal""".formatted(NAMED);

	static final String TITLES = """
			MATCH (e:Edition {id: $edition})-[s:SCHEDULES]->(l:ActionLine)
			WITH e, s, l ORDER BY l.position SKIP $skip LIMIT $limit
			RETURN e.fingerprint AS fingerprint, l.code AS code, properties(s) AS title,
			  COLLECT { MATCH (l)-[r:CONCERNS {edition: $edition}]->(n)
			    RETURN {%1$s, above: head([(n)-[:BROADER]->(m) | m.id])} ORDER BY r.position } AS populations
			ORDER BY l.position""".formatted(NAMED);

	private final Driver driver;

	private final String query;

	private final String edition;

	private final Function<Record, T> reading;

	private final Queue<Record> page = new ArrayDeque<>();

	private int skip;

	private boolean last;

	private @Nullable String fingerprint;

	StoredPages(Driver driver, String query, String edition, Function<Record, T> reading) {
		this.driver = driver;
		this.query = query;
		this.edition = edition;
		this.reading = reading;
	}

	@Override
	public boolean hasNext() {
		if (this.page.isEmpty() && !this.last) {
			turn();
		}
		return !this.page.isEmpty();
	}

	@Override
	public T next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.reading.apply(this.page.remove());
	}

	private void turn() {
		List<Record> rows = this.driver.executableQuery(this.query)
			.withParameters(Map.of("edition", this.edition, "skip", this.skip, "limit", ROWS))
			.withConfig(READING)
			.execute()
			.records();
		rows.forEach(this::requireSameEdition);
		this.page.addAll(rows);
		this.skip += rows.size();
		this.last = rows.size() < ROWS;
	}

	private void requireSameEdition(Record row) {
		String now = row.get("fingerprint").asString("");
		if (this.fingerprint != null && !this.fingerprint.equals(now)) {
			throw new EditionChanged(this.edition);
		}
		this.fingerprint = now;
	}

}
