package org.trama.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jTemplate;

/**
 * Puts queries for actions together. An annotated query can't have conditions that come
 * and go with the filter, each with its own parameters; the template maps what it gets to
 * the same entities.
 */
class FilteredActionsImpl implements FilteredActions {

	private static final String PAGE = """
			WITH * ORDER BY e.year, e.id, l.position, a.ordinal SKIP $skip LIMIT $limit
			RETURN a,
			  COLLECT { MATCH (a)-[r:STATED_IN|ADVANCES|LEADS|PARTNERS_IN|MENTIONED_IN]-() RETURN r } AS relationships,
			  [e, l] + COLLECT { MATCH (a)<-[:LEADS|PARTNERS_IN|MENTIONED_IN]-(n:Actor) RETURN DISTINCT n } AS nodes
			""";

	private final Neo4jTemplate template;

	FilteredActionsImpl(Neo4jTemplate template) {
		this.template = template;
	}

	@Override
	public List<ActionEntity> findPage(ActionFilter filter, long skip, int limit) {
		ActionConditions conditions = new ActionConditions(filter);
		Map<String, Object> parameters = new HashMap<>(conditions.parameters());
		parameters.put("skip", skip);
		parameters.put("limit", limit);
		return this.template.findAll(conditions.match() + PAGE, parameters, ActionEntity.class);
	}

	@Override
	public long count(ActionFilter filter) {
		ActionConditions conditions = new ActionConditions(filter);
		return this.template.count(conditions.match() + "RETURN count(a)", conditions.parameters());
	}

}
