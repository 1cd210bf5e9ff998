package org.trama.read;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.model.ActionCriterion;
import org.trama.model.Role;

/**
 * A choice of actions. All conditions must hold; an absent one holds for every action.
 *
 * @param ids for criteria that take parts or things: sets of ids, each of which must be
 * met by one of its ids
 * @param planned the stated status of their lines, or none
 * @param roles how actors take part; somebody, if no actors are asked for
 * @param fullText the words that they must have, in the language of the full-text index
 */
public record ActionFilter(Map<ActionCriterion, List<List<String>>> ids, @Nullable Boolean planned, Set<Role> roles,
		@Nullable String fullText) {

	/** Every action. */
	public static final ActionFilter NONE = new ActionFilter(Map.of(), null, Set.of(), null);

	public ActionFilter {
		ids = Map.copyOf(ids);
		roles = Set.copyOf(roles);
	}

	/**
	 * The actions that one criterion picks.
	 * @param criterion a criterion that takes parts or things
	 * @param ids their ids, one of which must be met
	 */
	public static ActionFilter of(ActionCriterion criterion, List<String> ids) {
		return new ActionFilter(Map.of(criterion, List.of(ids)), null, Set.of(), null);
	}

	/**
	 * The sets of ids that a criterion asks for, none if it asks for nothing.
	 * @param criterion a criterion that takes parts or things
	 */
	public List<List<String>> sets(ActionCriterion criterion) {
		return this.ids.getOrDefault(criterion, List.of());
	}

	/**
	 * The ids that a criterion asks for, whatever set they are in.
	 * @param criterion a criterion that takes parts or things
	 */
	public List<String> all(ActionCriterion criterion) {
		return sets(criterion).stream().flatMap(List::stream).toList();
	}

}
