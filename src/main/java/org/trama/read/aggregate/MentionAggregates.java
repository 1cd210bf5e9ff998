package org.trama.read.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Origin;
import org.trama.model.RelationshipType;
import org.trama.model.Role;
import org.trama.read.card.ActionMentions;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The mentions of many actions at once: so many rows, each a part of a relationship and a
 * part of a node, that mapping them to entities would only slow networks down.
 */
@Component
public class MentionAggregates {

	/** What is returned of an action that is bound, open for more columns. */
	static final String ROWS = """
			WITH * ORDER BY e.year, e.id, l.position, a.ordinal
			RETURN a.id AS id, e.id AS edition, l {.id, .code, .title} AS line, s {.id, .code, .title} AS strategy,
			  a.firstLine AS firstLine, a.lastLine AS lastLine,
			  COLLECT {
			    MATCH (a)-[r:%s]-(n)
			    RETURN r {.quote, .start, .end, .clause, .clauseStart, .clauseEnd, .origin, type: type(r),
			      id: n.id, acronym: coalesce(n.acronym, n.short), name: n.name, shortEn: n.shortEn, nameEn: n.nameEn, labels: labels(n)} AS mention
			    ORDER BY r.start, r.end, type(r), n.id
			  } AS mentions"""
		.formatted(RelationshipType.pattern(RelationshipType.mentions()));

	private final Neo4jClient neo4j;

	MentionAggregates(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * The actions that a pattern matches with all that they name, in the order of the
	 * document.
	 * @param match a pattern that binds an action, its edition, its line and, if there is
	 * one, its strategy as {@code a}, {@code e}, {@code l} and {@code s}
	 * @param parameters the pattern's parameters
	 */
	public List<ActionMentions> mentions(String match, Map<String, Object> parameters) {
		return List.copyOf(this.neo4j.query(match + ROWS)
			.bindAll(parameters)
			.fetchAs(ActionMentions.class)
			.mappedBy((types, row) -> action(row))
			.all());
	}

	static ActionMentions action(MapAccessor row) {
		return new ActionMentions(Rows.string(row, "id"), Rows.string(row, "edition"), Rows.coded(row.get("line")),
				Rows.maybeCoded(row.get("strategy")), row.get("firstLine").asInt(), row.get("lastLine").asInt(),
				row.get("mentions").asList(MentionAggregates::mention));
	}

	private static ActionMentions.Mention mention(Value row) {
		Kind kind = Rows.kind(row);
		String type = Rows.string(row, "type");
		boolean actor = kind.isOf(Family.ACTOR);
		return new ActionMentions.Mention(Rows.reference(row), type, actor ? Role.ofRelationship(type) : null,
				Rows.quote(row, "quote", "start", "end"), Rows.quote(row, "clause", "clauseStart", "clauseEnd"),
				Objects.requireNonNullElse(Rows.text(row, "origin"), Origin.EXTRACTED.word()));
	}

}
