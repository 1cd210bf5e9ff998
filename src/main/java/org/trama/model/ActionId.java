package org.trama.model;

/**
 * The id of an action, written {@code pem-2018:1.2.4:2}.
 *
 * @param edition the id of the edition that states it
 * @param line the code of the line of action it advances
 * @param ordinal its place within the line, from 1
 */
public record ActionId(String edition, Code line, int ordinal) {

	/**
	 * Reads an id.
	 * @param id the id as it is written
	 * @throws IllegalArgumentException if it is none of an action
	 */
	public static ActionId of(String id) {
		int last = id.lastIndexOf(':');
		int first = id.lastIndexOf(':', last - 1);
		if (first < 0) {
			throw new IllegalArgumentException("No action's id: " + id);
		}
		return new ActionId(id.substring(0, first), new Code(id.substring(first + 1, last)),
				Integer.parseInt(id.substring(last + 1)));
	}

	/**
	 * The id of one of the quantities that it promises.
	 * @param number its place among them, from 1
	 */
	public String target(int number) {
		return this + ":" + number;
	}

	/**
	 * The id of one of the names in it that the catalog lacks.
	 * @param number its place among them, from 1
	 */
	public String unresolved(int number) {
		return this + ":u" + number;
	}

	@Override
	public String toString() {
		return this.edition + ":" + this.line + ":" + this.ordinal;
	}

}
