package org.trama.brief;

/**
 * The room that a brief has for each sort of thing in it.
 *
 * @param rows how many rows a table has beyond those that it has in any case
 * @param names how many things a cell names before it only counts
 * @param characters in how many characters it names them
 * @param words how many characters a passage has, roughly
 * @param told how many passages have words
 */
record Room(int rows, int names, int characters, int words, int told) {

	/** For all there is. */
	static final Room ENOUGH = new Room(Integer.MAX_VALUE / 2, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE,
			Integer.MAX_VALUE);

	/** The largest step: by then a brief of two sheets is full of any of them. */
	static final int LAST = 400;

	private static final int NAMES = 8;

	private static final int CHARACTERS = 100;

	private static final int CHARACTERS_MORE = 15;

	/** With fewer characters than these a passage says nothing. */
	private static final int WORDS = 150;

	private static final int WORDS_MORE = 25;

	/**
	 * Room that grows with every step, for everything at once, so that no table is whole
	 * while others have hardly begun.
	 * @param step the step, from 0
	 */
	static Room step(int step) {
		return new Room(step, NAMES + step, CHARACTERS + CHARACTERS_MORE * step, WORDS + WORDS_MORE * step,
				Integer.MAX_VALUE);
	}

	/**
	 * The same with room for the words of so many passages only.
	 */
	Room telling(int passages) {
		return new Room(this.rows, this.names, this.characters, this.words, passages);
	}

	/**
	 * The same with more room for words.
	 */
	Room wordier(int steps) {
		return new Room(this.rows, this.names, this.characters, this.words + WORDS_MORE * steps, this.told);
	}

}
