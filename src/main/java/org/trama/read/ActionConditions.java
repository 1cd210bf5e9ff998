package org.trama.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.model.ActionCriterion;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.model.Role;

/**
 * A filter as conditions in Cypher over {@code a} (the action), {@code e} (its edition),
 * {@code l} and {@code s} (its line and strategy, if there is one). Only fragments
 * written here and words of the ontology become query text; what callers sent goes into
 * parameters.
 */
final class ActionConditions {

	private static final String MATCH = """
			%sMATCH (l:ActionLine)<-[:ADVANCES]-(a:Action)-[:STATED_IN]->(e:Edition)
			%s
			OPTIONAL MATCH (s:Strategy)-[:HAS_LINE]->(l)
			""";

	/** The actions that have some words, before anything else is asked of them. */
	private static final String FOUND = "CALL db.index.fulltext.queryNodes('search', %s) YIELD node AS a WITH a WHERE a:Action\n";

	private static final Map<Kind, String> PLACES = Map.of(Kind.EDITION, "e.id IN %s", Kind.LINE, "l.id IN %s",
			Kind.STRATEGY, "EXISTS { (s:Strategy)-[:HAS_LINE]->(l) WHERE s.id IN %s }", Kind.OBJECTIVE,
			"EXISTS { (o:Objective)-[:HAS_STRATEGY|HAS_LINE*1..2]->(l) WHERE o.id IN %s }", Kind.AXIS,
			"EXISTS { (x:Axis)-[:HAS_OBJECTIVE|HAS_STRATEGY|HAS_LINE*1..3]->(l) WHERE x.id IN %s }");

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final String found;

	ActionConditions(ActionFilter filter) {
		this.found = (filter.fullText() != null) ? FOUND.formatted(parameter(filter.fullText())) : "";
		if (filter.planned() != null) {
			this.conditions.add("a.planned = " + parameter(filter.planned()));
		}
		for (ActionCriterion criterion : ActionCriterion.values()) {
			filter.sets(criterion).forEach((ids) -> add(criterion, ids, filter.roles()));
		}
		if (filter.sets(ActionCriterion.AGENCY).isEmpty() && !filter.roles().isEmpty()) {
			this.conditions.add("EXISTS { (a)<-[:%s]-(:Actor) }".formatted(pattern(filter.roles())));
		}
	}

	/**
	 * Finds the actions that meet the conditions, with what they stand under.
	 */
	String match() {
		return MATCH.formatted(this.found,
				this.conditions.isEmpty() ? "" : "WHERE " + String.join("\n  AND ", this.conditions));
	}

	/**
	 * The values that the conditions compare with.
	 */
	Map<String, Object> parameters() {
		return this.parameters;
	}

	private void add(ActionCriterion criterion, List<String> ids, Set<Role> roles) {
		Family family = criterion.family();
		String condition = (family != null) ? named(family, roles)
				: Objects.requireNonNull(PLACES.get(criterion.kinds().get(0)));
		this.conditions.add(condition.formatted(parameter(ids)));
	}

	/**
	 * An action that names one of the things, or one below them where that is meant too.
	 */
	private static String named(Family family, Set<Role> roles) {
		RelationshipType hierarchy = family.hierarchy();
		String types = (family == Family.ACTOR && !roles.isEmpty()) ? pattern(roles)
				: RelationshipType.pattern(family.mentions());
		String up = (hierarchy != null && family.includesBelow()) ? "-[:%s*0..]->(n)".formatted(hierarchy.type()) : "";
		String thing = up.isEmpty() ? "n:" + family.label() : ":" + family.label();
		return "EXISTS { (a)-[:%s]-(%s)%s WHERE n.id IN %%s }".formatted(types, thing, up);
	}

	private static String pattern(Set<Role> roles) {
		return RelationshipType
			.pattern(Stream.of(Role.values()).filter(roles::contains).map(Role::relationship).toList());
	}

	private String parameter(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return "$" + name;
	}

}
