package org.trama.web.parameter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.trama.model.ActionCriterion;

/**
 * The criteria that a caller gave, as they were written.
 *
 * @param given the values of each criterion that was given
 */
public record Criteria(Map<ActionCriterion, List<String>> given) {

	public Criteria {
		Map<ActionCriterion, List<String>> copy = new EnumMap<>(ActionCriterion.class);
		copy.putAll(given);
		given = Collections.unmodifiableMap(copy);
	}

	/**
	 * The values of a criterion, none if it was not given.
	 * @param criterion the criterion
	 */
	public List<String> of(ActionCriterion criterion) {
		return this.given.getOrDefault(criterion, List.of());
	}

	/**
	 * The same with other values for a criterion.
	 * @param criterion the criterion
	 * @param values its values
	 */
	public Criteria with(ActionCriterion criterion, List<String> values) {
		Map<ActionCriterion, List<String>> more = new EnumMap<>(ActionCriterion.class);
		more.putAll(this.given);
		more.put(criterion, values);
		return new Criteria(more);
	}

}
