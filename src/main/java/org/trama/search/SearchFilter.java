package org.trama.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.trama.model.NameScope;

/**
 * Which of what is found is wanted. All conditions must hold; an empty one always does.
 *
 * @param kinds the kinds of things
 * @param actors sets of ids: one of each must take part in the action, or be the thing
 * @param objectives ids of objectives: one of them must be above the action or the title
 * @param populations sets of ids: one of each must be served by the action, concerned by
 * the title or be the thing, narrower populations included
 * @param names which names count: what has another is not found, and takes part in
 * nothing that is
 */
public record SearchFilter(Set<String> kinds, List<List<String>> actors, List<String> objectives,
		List<List<String>> populations, NameScope names) {

	public SearchFilter {
		kinds = Set.copyOf(kinds);
		actors = List.copyOf(actors);
		objectives = List.copyOf(objectives);
		populations = List.copyOf(populations);
	}

	/**
	 * Those of what was found that are wanted, each tied only to what has names that
	 * count.
	 */
	List<Hit> of(List<Hit> hits) {
		return hits.stream()
			.filter((hit) -> this.names.admits(hit.id()))
			.map((hit) -> hit.tied((tie) -> this.names.admits(tie.id())))
			.filter(this::wants)
			.toList();
	}

	private boolean wants(Hit hit) {
		return (this.kinds.isEmpty() || this.kinds.contains(hit.kind()))
				&& (this.objectives.isEmpty() || hit.objectives().stream().anyMatch(isOneOf(this.objectives)))
				&& this.actors.stream().allMatch((ids) -> hit.actors().stream().anyMatch(isOneOf(ids)))
				&& this.populations.stream().allMatch((ids) -> hit.populations().stream().anyMatch(isOneOf(ids)));
	}

	private static Predicate<Hit.Tie> isOneOf(List<String> ids) {
		return (tie) -> ids.contains(tie.id());
	}

}
