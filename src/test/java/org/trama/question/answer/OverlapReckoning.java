package org.trama.question.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Overlaps for the desk, reckoned from the records of an extraction. Rows are texts such
 * as
 * {@code 108 pem-2018:5.1.7:1 pem-2018:5.1.7:2 [cuerpos-policiacos, pem-2014-2018:5.1]}.
 *
 * @param actors which actors are part of which
 * @param actions the actions, in the plan's order
 */
record OverlapReckoning(Hierarchy actors, List<ActionFacts> actions) {

	static final OverlapReckoning OF_BUNDLED = new OverlapReckoning(Hierarchy.actors(Records.OF_BUNDLED),
			ActionFacts.of(Records.OF_BUNDLED));

	/** All pairs with at least so many points. */
	Set<String> overlaps(int min) {
		Map<String, Integer> uses = new HashMap<>();
		this.actions.forEach((action) -> things(action).forEach((thing) -> uses.merge(thing, 1, Integer::sum)));
		Set<String> rows = new TreeSet<>();
		for (ActionFacts one : this.actions) {
			for (ActionFacts other : this.actions.subList(this.actions.indexOf(one) + 1, this.actions.size())) {
				Set<String> common = common(one, other);
				common.removeIf((thing) -> uses.get(thing) > 100);
				long score = Math.round(score(one, other, common, uses));
				if (!common.isEmpty() && score >= min && apart(one, other) && !covered(one, other, common)) {
					rows.add("%d %s %s %s %s %s".formatted(score, one.id(), one.team(), other.id(), other.team(),
							common));
				}
			}
		}
		return rows;
	}

	private static double score(ActionFacts one, ActionFacts other, Set<String> common, Map<String, Integer> uses) {
		double rarity = common.stream().mapToDouble((thing) -> 100 * Math.log(2) / Math.log(1 + uses.get(thing))).sum();
		return rarity + (one.line().equals(other.line()) ? 20 : 0) + 200 * one.agreement(other);
	}

	/** Whether both have agencies, and none of one has to do with one of the other. */
	private boolean apart(ActionFacts one, ActionFacts other) {
		return !one.team().isEmpty() && !other.team().isEmpty() && one.team()
			.stream()
			.noneMatch((agency) -> other.team().stream().anyMatch((those) -> this.actors.nested(agency, those)));
	}

	/**
	 * Whether agencies of both work together in an action about what the two have in
	 * common.
	 */
	private boolean covered(ActionFacts one, ActionFacts other, Set<String> common) {
		return this.actions.stream()
			.filter((joint) -> things(joint).stream().anyMatch(common::contains))
			.anyMatch((joint) -> joint.team().stream().anyMatch(one.team()::contains)
					&& joint.team().stream().anyMatch(other.team()::contains));
	}

	private static Set<String> common(ActionFacts one, ActionFacts other) {
		Set<String> common = new TreeSet<>(things(one));
		common.retainAll(things(other));
		return common;
	}

	private static List<String> things(ActionFacts action) {
		List<String> things = new ArrayList<>(action.populations());
		things.addAll(action.initiatives());
		things.add(PlanReckoning.PLAN + action.strategy());
		return things;
	}

}
