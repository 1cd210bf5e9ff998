package org.trama.document;

/**
 * A level of a plan's tree, the widest first. A plan has lines of action and any of the
 * others.
 */
public enum PlanLevel {

	/** An axis or pillar, above objectives. */
	AXIS,
	/** An objective. */
	OBJECTIVE,
	/** A strategy. */
	STRATEGY,
	/** A line of action, under which agencies commit to actions. */
	LINE

}
