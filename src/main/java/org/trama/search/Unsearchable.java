package org.trama.search;

/**
 * A refusal to look for what was typed.
 */
public final class Unsearchable extends RuntimeException {

	/** How many words and names can be looked for at once. */
	public static final int MOST = 40;

	private static final long serialVersionUID = 1L;

	private final boolean empty;

	private Unsearchable(String message, boolean empty) {
		super(message);
		this.empty = empty;
	}

	static Unsearchable empty() {
		return new Unsearchable("It has only words that stand everywhere", true);
	}

	static Unsearchable tooMuch() {
		return new Unsearchable("It has more than %d words".formatted(MOST), false);
	}

	/**
	 * Whether it has no word that could be looked for; else it has more than
	 * {@link #MOST}.
	 */
	public boolean isEmpty() {
		return this.empty;
	}

}
