package org.trama.model;

/**
 * Which names count: all, or only those that a catalog has.
 */
public enum NameScope {

	/** All, those included that only a document names. */
	ALL("all"),
	/** Only those that a catalog has. */
	KNOWN("known");

	private final String word;

	NameScope(String word) {
		this.word = word;
	}

	/**
	 * Its name in addresses.
	 */
	public String word() {
		return this.word;
	}

	/**
	 * Whether a thing counts.
	 * @param id its id
	 */
	public boolean admits(String id) {
		return this == ALL || !ProvisionalId.is(id);
	}

}
