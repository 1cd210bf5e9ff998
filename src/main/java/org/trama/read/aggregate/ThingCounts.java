package org.trama.read.aggregate;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.RoleCounts;

/**
 * The counts of a thing.
 *
 * @param actions in how many actions it is named, by whatever role
 * @param roles for actors: in how many by which role
 * @param agencies for other things: how many agencies lead or partner in those actions
 */
public record ThingCounts(int actions, @Nullable RoleCounts roles, @Nullable Integer agencies) {

	/** Nothing is known of a thing that came after it was counted. */
	public static final ThingCounts NONE = new ThingCounts(0, null, null);

}
