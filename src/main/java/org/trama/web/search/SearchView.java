package org.trama.web.search;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.trama.model.NameScope;
import org.trama.read.card.Slice;
import org.trama.search.DidYouMean;
import org.trama.search.Facets;
import org.trama.search.Finding;
import org.trama.search.SearchAnswer;
import org.trama.web.list.ApiPaths;
import org.trama.web.list.Listing;
import org.trama.web.parameter.FilterReader;

/**
 * The findings of a search, as they are sent.
 *
 * @param items a page of it, what fits best first
 * @param questions the questions whose titles or synonyms have all that was looked for
 * @param kinds the kinds whose name has all that was looked for
 * @param all whether each has all that was looked for; else nothing has, and each has
 * some of it
 * @param didYouMean what was probably meant, if nothing has all that was looked for and
 * something has that
 * @param facets what all of it can be narrowed by
 * @param names which names count: {@code all}, or {@code known} for those of catalogs
 * @param page which page, from 0
 * @param size how many fit on a page
 * @param total how many were found
 * @param pages how many pages there are
 * @param links where the next and the previous page are, if there are any
 * @param filters what the names in the filters were taken for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchView(List<Item> items, List<KnownQuestions.Named> questions, List<KnownKinds.Named> kinds, boolean all,
		@Nullable DidYouMean didYouMean, Facets facets, String names, int page, int size, long total, long pages,
		Listing.Links links, @Nullable Map<String, List<FilterReader.TakenName>> filters) {

	static SearchView of(SearchAnswer answer, List<KnownQuestions.Named> questions, List<KnownKinds.Named> kinds,
			NameScope names, int page, int size, Map<String, List<FilterReader.TakenName>> filters) {
		List<Item> items = answer.findings().items().stream().map(Item::of).toList();
		Listing<Item> listing = Listing.of(new Slice<>(items, answer.findings().total()), page, size, filters);
		return new SearchView(items, questions, kinds, answer.all(), answer.didYouMean(), answer.facets(), names.word(),
				page, size, listing.total(), listing.pages(), listing.links(), filters);
	}

	/**
	 * Something that was found, and where all that is known of it is.
	 *
	 * @param found what was found
	 * @param link the path of it, or of the list that it stands in
	 */
	record Item(@JsonUnwrapped Finding found, String link) {

		static Item of(Finding found) {
			return new Item(found, ApiPaths.of(found.kind(), found.id()));
		}

	}

}
