package org.trama.export.graph;

import java.util.Locale;

/**
 * Things that the colour of a node can say.
 */
public enum Colouring {

	/** What it is. */
	KIND,

	/** Which community it belongs to. */
	COMMUNITY,

	/** Which component it belongs to. */
	COMPONENT,

	/** How deep in the network's core it lies. */
	CORENESS;

	/**
	 * The word by which addresses call it.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
