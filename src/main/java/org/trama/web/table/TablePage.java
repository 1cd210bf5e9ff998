package org.trama.web.table;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.Colophon;
import org.trama.read.card.Slice;

/**
 * Which rows of a list a table has: all of them up to a limit, unless it is asked for a
 * page.
 *
 * @param skip how many stand before them
 * @param limit how many there are at most
 */
public record TablePage(long skip, int limit) {

	/** How many rows a table of a list has at most. */
	public static final int MOST = 10_000;

	/** What the API's description says of the parameter {@code format} of a list. */
	public static final String FORMAT = "The format, stronger than `Accept`. A table has all of the list, " + MOST
			+ " rows at most, unless it is asked for a page.";

	/**
	 * The rows that a caller wants.
	 * @param page which page, from 0, if one was asked for
	 * @param size how many rows on it, if that was asked for
	 * @param usual how many there are on a page unless the caller says otherwise
	 */
	public static TablePage of(@Nullable Integer page, @Nullable Integer size, int usual) {
		if (page == null && size == null) {
			return new TablePage(0, MOST);
		}
		int rows = (size != null) ? size : usual;
		return new TablePage((page != null) ? (long) page * rows : 0, rows);
	}

	/**
	 * Which rows of a list there are.
	 * @param slice the rows and how many the whole list has
	 */
	public Colophon.Extent extent(Slice<?> slice) {
		return Colophon.Extent.of(this.skip, slice.items().size(), slice.total());
	}

}
