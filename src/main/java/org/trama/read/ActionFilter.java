package org.trama.read;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.model.Role;

/**
 * Which actions are wanted. All conditions must hold; an empty one holds for every
 * action. Where a condition has sets of ids, each set must be met by one of its ids.
 *
 * @param editions the editions they are stated in
 * @param lines the ids of their lines of action
 * @param objectives the ids of their objectives
 * @param strategies the ids of their strategies
 * @param planned the stated status of their lines, or none
 * @param actors who takes part
 * @param roles how they take part; somebody, if no actors are given
 * @param initiatives what they involve
 * @param populations whom they serve, narrower populations included
 * @param places where they take place, places within included
 * @param text words of their text, case and accents ignored
 */
public record ActionFilter(List<String> editions, List<String> lines, List<String> objectives, List<String> strategies,
		@Nullable Boolean planned, List<List<String>> actors, Set<Role> roles, List<List<String>> initiatives,
		List<List<String>> populations, List<List<String>> places, @Nullable String text) {

	/** Every action. */
	public static final ActionFilter NONE = new ActionFilter(List.of(), List.of(), List.of(), List.of(), null,
			List.of(), Set.of(), List.of(), List.of(), List.of(), null);

	public ActionFilter {
		editions = List.copyOf(editions);
		lines = List.copyOf(lines);
		objectives = List.copyOf(objectives);
		strategies = List.copyOf(strategies);
		actors = List.copyOf(actors);
		roles = Set.copyOf(roles);
		initiatives = List.copyOf(initiatives);
		populations = List.copyOf(populations);
		places = List.copyOf(places);
	}

	/**
	 * The same, but for these lines of action only.
	 * @param ids the ids of the lines
	 */
	ActionFilter withLines(List<String> ids) {
		return new ActionFilter(this.editions, ids, this.objectives, this.strategies, this.planned, this.actors,
				this.roles, this.initiatives, this.populations, this.places, this.text);
	}

}
