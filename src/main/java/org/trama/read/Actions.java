package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Role;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions that agencies commit to: lists of them, and each with all its evidence.
 */
@Service
@Transactional(readOnly = true)
public class Actions {

	private static final String ROWS = """
			RETURN a.id AS id, e.id AS edition, l {.id, .code, .title} AS line, a.ordinal AS ordinal,
			  a.planned AS planned, a.text AS text, a.firstLine AS firstLine, a.lastLine AS lastLine,
			  COLLECT {
			    MATCH (a)<-[r:LEADS|PARTNERS_IN|MENTIONED_IN]-(n:Actor)
			    RETURN n {.id, .acronym, .name, role: type(r)} ORDER BY r.start
			  } AS actors
			""";

	private final Neo4jClient neo4j;

	private final ActionRepository repository;

	Actions(Neo4jClient neo4j, ActionRepository repository) {
		this.neo4j = neo4j;
		this.repository = repository;
	}

	/**
	 * A page of the actions that pass a filter, in the order of the document.
	 * @param filter which actions
	 * @param skip how many of them stand before the page
	 * @param limit how many fit on it
	 */
	public Slice<ActionRow> list(ActionFilter filter, long skip, int limit) {
		ActionConditions conditions = new ActionConditions(filter);
		String match = conditions.match();
		long total = this.neo4j.query(match + "RETURN count(a)")
			.bindAll(conditions.parameters())
			.fetchAs(Long.class)
			.one()
			.orElse(0L);
		String page = "WITH * ORDER BY e.year, e.id, o.position, s.position, l.position, a.ordinal "
				+ "SKIP $skip LIMIT $limit\n";
		List<ActionRow> rows = List.copyOf(this.neo4j.query(match + page + ROWS)
			.bindAll(conditions.parameters())
			.bind(skip)
			.to("skip")
			.bind(limit)
			.to("limit")
			.fetchAs(ActionRow.class)
			.mappedBy((types, row) -> row(row))
			.all());
		return new Slice<>(rows, total);
	}

	/**
	 * An action with the words behind all that is known of it.
	 * @param id its id
	 */
	public Optional<ActionCard> find(String id) {
		return this.repository.findById(id).map(ActionEntity::card);
	}

	private static ActionRow row(MapAccessor row) {
		return new ActionRow(Rows.string(row, "id"), Rows.string(row, "edition"), Rows.coded(row.get("line")),
				row.get("ordinal").asInt(), row.get("planned").asBoolean(), Rows.string(row, "text"),
				row.get("firstLine").asInt(), row.get("lastLine").asInt(), row.get("actors").asList(Actions::part));
	}

	private static ActionRow.Part part(MapAccessor actor) {
		return new ActionRow.Part(Rows.string(actor, "id"), Rows.text(actor, "acronym"), Rows.string(actor, "name"),
				Role.ofRelationship(Rows.string(actor, "role")).word());
	}

}
