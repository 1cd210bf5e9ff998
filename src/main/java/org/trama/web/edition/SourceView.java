package org.trama.web.edition;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.read.card.SourceText;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lines of a document as they are sent.
 *
 * @param edition the edition's id
 * @param from the number of the first line sent
 * @param to the number of the last line sent
 * @param total how many lines the document has
 * @param lines the lines
 * @param links where it goes on
 */
record SourceView(String edition, int from, int to, int total, List<SourceText> lines, Links links) {

	/** How many lines are sent at once at most. */
	static final int MOST = 2_000;

	/** The furthest line that can be asked for. */
	static final int FURTHEST = 10_000_000;

	static Links links(String edition, int to, int total) {
		return new Links((to < total) ? UriComponentsBuilder.fromPath("/api/editions/{id}/source")
			.queryParam("from", to + 1)
			.encode()
			.buildAndExpand(edition)
			.toUriString() : null);
	}

	/**
	 * Where a document goes on.
	 *
	 * @param next the lines behind these, if there are any
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Links(@Nullable String next) {
	}

}
