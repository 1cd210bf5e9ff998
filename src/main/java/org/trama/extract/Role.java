package org.trama.extract;

/**
 * What an actor has to do with an action.
 */
public enum Role {

	/** It promises to do the action. */
	LEAD,
	/** It takes part by the text's own words. */
	PARTNER,
	/** It is named in any other way. */
	MENTIONED

}
