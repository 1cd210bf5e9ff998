package org.trama.load;

import java.util.Comparator;

/**
 * An edition's own wording of a line's title.
 *
 * @param year the edition's year
 * @param edition the edition's id
 * @param title the wording
 */
record Wording(long year, String edition, String title) implements Comparable<Wording> {

	private static final Comparator<Wording> BY_AGE = Comparator.comparingLong(Wording::year)
		.thenComparing(Wording::edition);

	@Override
	public int compareTo(Wording other) {
		return BY_AGE.compare(this, other);
	}

	boolean isNewerThan(Wording other) {
		return compareTo(other) > 0;
	}

}
