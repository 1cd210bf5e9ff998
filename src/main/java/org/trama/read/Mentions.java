package org.trama.read;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Origin;
import org.trama.model.Quote;
import org.trama.model.Role;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What actions name, whole: who takes part, what they involve, whom they serve and where
 * they take place, each with the words that say so.
 */
@Service
@Transactional(readOnly = true)
public class Mentions {

	private static final String ROWS = """
			WITH * ORDER BY e.year, e.id, o.position, s.position, l.position, a.ordinal
			RETURN a.id AS id, e.id AS edition, l {.id, .code, .title} AS line, s {.id, .code, .title} AS strategy,
			  a.firstLine AS firstLine, a.lastLine AS lastLine,
			  COLLECT {
			    MATCH (a)-[r:LEADS|PARTNERS_IN|MENTIONED_IN|INVOLVES|SERVES|TAKES_PLACE_IN]-(n)
			    RETURN r {.quote, .start, .end, .clause, .clauseStart, .clauseEnd, .origin, type: type(r),
			      id: n.id, acronym: n.acronym, name: n.name, labels: labels(n)} AS mention
			    ORDER BY r.start, r.end, type(r), n.id
			  } AS mentions
			""";

	private final Neo4jClient neo4j;

	Mentions(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * The actions that pass a filter, in the order of the document.
	 * @param filter which actions
	 */
	public List<ActionMentions> of(ActionFilter filter) {
		ActionConditions conditions = new ActionConditions(filter);
		return List.copyOf(this.neo4j.query(conditions.match() + ROWS)
			.bindAll(conditions.parameters())
			.fetchAs(ActionMentions.class)
			.mappedBy((types, row) -> action(row))
			.all());
	}

	private static ActionMentions action(MapAccessor row) {
		return new ActionMentions(Rows.string(row, "id"), Rows.string(row, "edition"), Rows.coded(row.get("line")),
				Rows.coded(row.get("strategy")), row.get("firstLine").asInt(), row.get("lastLine").asInt(),
				row.get("mentions").asList(Mentions::mention));
	}

	private static ActionMentions.Mention mention(Value row) {
		Kind kind = Rows.kind(row);
		String type = Rows.string(row, "type");
		boolean actor = kind.isOf(Family.ACTOR);
		return new ActionMentions.Mention(Rows.reference(row), type, actor ? Role.ofRelationship(type) : null,
				quote(row), Rows.clause(row),
				Objects.requireNonNullElse(Rows.text(row, "origin"), Origin.EXTRACTED.word()));
	}

	private static @Nullable Quote quote(MapAccessor row) {
		String quote = Rows.text(row, "quote");
		return (quote != null) ? new Quote(quote, row.get("start").asInt(), row.get("end").asInt()) : null;
	}

}
