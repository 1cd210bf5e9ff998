package org.trama.document.field;

/**
 * The subject of a part of a plan's row: of a column of a table, or of a label in front
 * of a value.
 */
public enum Field {

	/** What stands above objectives: an axis, a pillar. */
	AXIS,
	/** An objective. */
	OBJECTIVE,
	/** A strategy. */
	STRATEGY,
	/** A line of action. */
	LINE,
	/** What is promised, in words. */
	ACTION,
	/** Whether it will be carried out. */
	STATUS,
	/** Who is responsible. */
	LEAD,
	/** Who takes part. */
	PARTNER,
	/** For whom. */
	POPULATION,
	/** Where. */
	PLACE,
	/** How much. */
	TARGET,
	/** A known field of which the graph holds nothing: a date, an indicator, a budget. */
	OTHER;

	/**
	 * Whether it is a level of the plan's tree.
	 */
	public boolean isLevel() {
		return compareTo(ACTION) < 0;
	}

	/**
	 * Whether its values are names of bodies.
	 */
	public boolean namesBodies() {
		return this == LEAD || this == PARTNER;
	}

}
