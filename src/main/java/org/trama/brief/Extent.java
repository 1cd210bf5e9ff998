package org.trama.brief;

/**
 * The room that a brief may take.
 */
public enum Extent {

	/** At most two sheets of paper: what has no room is counted. */
	TWO_SHEETS,

	/** As many sheets as all of it takes. */
	WHOLE

}
