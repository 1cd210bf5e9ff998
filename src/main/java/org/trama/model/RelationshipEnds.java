package org.trama.model;

import java.util.List;

/**
 * The kinds of things that a type of relationship leads from and to.
 *
 * @param from the kinds at which it begins
 * @param to the kinds at which it ends
 */
public record RelationshipEnds(List<Kind> from, List<Kind> to) {

	public RelationshipEnds {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	/**
	 * The ends of a type of relationship.
	 * @param type the type
	 */
	public static RelationshipEnds of(RelationshipType type) {
		return switch (type) {
			case HAS_EDITION -> between(Kind.PLAN, Kind.EDITION);
			case HAS_AXIS -> between(Kind.PLAN, Kind.AXIS);
			case HAS_OBJECTIVE -> new RelationshipEnds(List.of(Kind.PLAN, Kind.AXIS), List.of(Kind.OBJECTIVE));
			case HAS_STRATEGY ->
				new RelationshipEnds(List.of(Kind.PLAN, Kind.AXIS, Kind.OBJECTIVE), List.of(Kind.STRATEGY));
			case HAS_LINE ->
				new RelationshipEnds(List.of(Kind.PLAN, Kind.AXIS, Kind.OBJECTIVE, Kind.STRATEGY), List.of(Kind.LINE));
			case SCHEDULES -> between(Kind.EDITION, Kind.LINE);
			case HAS_SOURCE -> between(Kind.EDITION, Kind.SOURCE_PAGE);
			case ADVANCES -> between(Kind.ACTION, Kind.LINE);
			case STATED_IN -> between(Kind.ACTION, Kind.EDITION);
			case LEADS, PARTNERS_IN, MENTIONED_IN -> new RelationshipEnds(Family.ACTOR.kinds(), List.of(Kind.ACTION));
			case INVOLVES -> new RelationshipEnds(List.of(Kind.ACTION), Family.INITIATIVE.kinds());
			case SERVES -> new RelationshipEnds(List.of(Kind.ACTION), Family.POPULATION.kinds());
			case TAKES_PLACE_IN -> new RelationshipEnds(List.of(Kind.ACTION), Family.PLACE.kinds());
			case PROMISES -> between(Kind.ACTION, Kind.TARGET);
			case NAMES -> between(Kind.ACTION, Kind.UNRESOLVED);
			case CONCERNS -> new RelationshipEnds(List.of(Kind.LINE), Family.POPULATION.kinds());
			case PART_OF -> within(Family.ACTOR);
			case BROADER -> within(Family.POPULATION);
			case WITHIN -> within(Family.PLACE);
		};
	}

	private static RelationshipEnds between(Kind from, Kind to) {
		return new RelationshipEnds(List.of(from), List.of(to));
	}

	private static RelationshipEnds within(Family family) {
		return new RelationshipEnds(family.kinds(), family.kinds());
	}

}
