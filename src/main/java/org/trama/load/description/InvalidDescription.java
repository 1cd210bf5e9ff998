package org.trama.load.description;

/**
 * A refusal of what is said about a document. Says where, under which key, and what is
 * expected there.
 */
public final class InvalidDescription extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	InvalidDescription(String where, String key, String problem) {
		super(key.isEmpty() ? "%s: %s".formatted(where, problem) : "%s, «%s»: %s".formatted(where, key, problem));
		this.key = key;
	}

	/**
	 * The key that is wrong.
	 * @return the key, such as {@code plan.id}; empty if the whole is unreadable
	 */
	public String key() {
		return this.key;
	}

}
