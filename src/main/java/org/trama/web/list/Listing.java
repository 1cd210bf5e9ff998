package org.trama.web.list;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.read.card.Slice;
import org.trama.web.parameter.FilterReader;

/**
 * A page of a list as it is sent.
 *
 * @param <T> what is listed
 * @param items what is on the page
 * @param page which page, from 0
 * @param size how many fit on a page
 * @param total how many there are on all pages
 * @param pages how many pages there are
 * @param links where the next and the previous page are, if there are any
 * @param filters what the names in the request were taken for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(List<T> items, int page, int size, long total, long pages, Links links,
		@Nullable Map<String, List<FilterReader.TakenName>> filters) {

	/** The biggest page. */
	public static final int MOST = 200;

	/** The furthest page. */
	public static final int FURTHEST = 1_000_000;

	/**
	 * A page of the list at the current request's address.
	 * @param slice what is on the page
	 * @param page which page, from 0
	 * @param size how many fit on a page
	 * @param filters what the names in the request were taken for, if it has filters
	 */
	public static <T> Listing<T> of(Slice<T> slice, int page, int size,
			@Nullable Map<String, List<FilterReader.TakenName>> filters) {
		long pages = (slice.total() + size - 1) / size;
		return new Listing<>(slice.items(), page, size, slice.total(), pages,
				new Links(here(page), (page + 1 < pages) ? here(page + 1) : null,
						(page > 0) ? here((int) Math.min(page - 1, Math.max(pages - 1, 0))) : null),
				filters);
	}

	private static String here(int page) {
		return RequestAddress.path().replaceQueryParam("page", page).build().toUriString();
	}

	/**
	 * Where a list goes on.
	 *
	 * @param self this page
	 * @param next the next page, if there is one
	 * @param prev the previous page, if there is one
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Links(String self, @Nullable String next, @Nullable String prev) {
	}

}
