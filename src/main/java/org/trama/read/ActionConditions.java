package org.trama.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.model.Role;
import org.trama.text.SearchFolding;

/**
 * A filter as conditions in Cypher over {@code a} (the action), {@code e} (its edition),
 * {@code l}, {@code s} and {@code o} (its line, strategy and objective). Only fragments
 * written here become query text; what callers sent goes into parameters.
 */
final class ActionConditions {

	private static final String MATCH = """
			MATCH (o:Objective)-[:HAS_STRATEGY]->(s:Strategy)-[:HAS_LINE]->(l:ActionLine)
			      <-[:ADVANCES]-(a:Action)-[:STATED_IN]->(e:Edition)
			%s
			""";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	ActionConditions(ActionFilter filter) {
		in("e.id", filter.editions());
		in("l.id", filter.lines());
		in("s.id", filter.strategies());
		in("o.id", filter.objectives());
		if (filter.planned() != null) {
			this.conditions.add("a.planned = " + parameter(filter.planned()));
		}
		roles(filter);
		each(filter.initiatives(), "EXISTS { (a)-[:INVOLVES]->(n:Initiative) WHERE n.id IN %s }");
		each(filter.populations(), "EXISTS { (a)-[:SERVES]->(:Population)-[:BROADER*0..]->(n) WHERE n.id IN %s }");
		each(filter.places(), "EXISTS { (a)-[:TAKES_PLACE_IN]->(:Place)-[:WITHIN*0..]->(n) WHERE n.id IN %s }");
		if (filter.text() != null) {
			for (String word : SearchFolding.fold(filter.text()).split(" ")) {
				this.conditions.add("a.folded CONTAINS " + parameter(word));
			}
		}
	}

	/**
	 * Finds the actions that meet the conditions, with what they stand under.
	 */
	String match() {
		return MATCH.formatted(this.conditions.isEmpty() ? "" : "WHERE " + String.join("\n  AND ", this.conditions));
	}

	/**
	 * What the conditions compare with.
	 */
	Map<String, Object> parameters() {
		return this.parameters;
	}

	private void roles(ActionFilter filter) {
		Set<Role> roles = filter.roles().isEmpty() ? Set.of(Role.values()) : filter.roles();
		String types = Stream.of(Role.values())
			.filter(roles::contains)
			.map((role) -> role.relationship().type())
			.collect(Collectors.joining("|"));
		if (filter.actors().isEmpty() && !filter.roles().isEmpty()) {
			this.conditions.add("EXISTS { (a)<-[:" + types + "]-(:Actor) }");
		}
		each(filter.actors(), "EXISTS { (a)<-[:" + types + "]-(n:Actor) WHERE n.id IN %s }");
	}

	private void in(String property, List<String> ids) {
		if (!ids.isEmpty()) {
			this.conditions.add(property + " IN " + parameter(ids));
		}
	}

	private void each(List<List<String>> sets, String condition) {
		sets.forEach((ids) -> this.conditions.add(condition.formatted(parameter(ids))));
	}

	private String parameter(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return "$" + name;
	}

}
