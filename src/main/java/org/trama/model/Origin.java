package org.trama.model;

import java.util.Locale;

/**
 * The source that a relationship of the graph was learnt from.
 */
public enum Origin {

	/** Read from the words of a document. */
	EXTRACTED,
	/** Known to the catalog. */
	CATALOG,
	/** Said by somebody who corrected what was read. */
	CORRECTION;

	/**
	 * Its name in the graph and in answers, such as {@code extracted}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
