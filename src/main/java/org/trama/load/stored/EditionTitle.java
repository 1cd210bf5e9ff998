package org.trama.load.stored;

import java.util.Comparator;

/**
 * An edition's own wording of a title, a line's or its plan's.
 *
 * @param year the edition's year
 * @param edition the edition's id
 * @param title the wording
 */
public record EditionTitle(long year, String edition, String title) implements Comparable<EditionTitle> {

	private static final Comparator<EditionTitle> BY_AGE = Comparator.comparingLong(EditionTitle::year)
		.thenComparing(EditionTitle::edition);

	@Override
	public int compareTo(EditionTitle other) {
		return BY_AGE.compare(this, other);
	}

	/**
	 * Whether this edition is newer than another.
	 * @param other the other edition's wording
	 */
	public boolean isNewerThan(EditionTitle other) {
		return compareTo(other) > 0;
	}

}
