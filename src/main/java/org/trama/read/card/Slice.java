package org.trama.read.card;

import java.util.List;

/**
 * One page of a list.
 *
 * @param <T> what is listed
 * @param items what is on the page
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> items, long total) {

	public Slice {
		items = List.copyOf(items);
	}

}
