package org.trama.web.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.trama.read.ActionFilter;
import org.trama.search.Search;
import org.trama.search.SearchFilter;
import org.trama.search.Unsearchable;
import org.trama.web.list.FilterReader;
import org.trama.web.list.Listing;
import org.trama.web.refusal.InvalidParameter;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Looks for words in everything at once.
 */
@Tag(name = "search", description = "Words, names and phrases in actions, titles and names at once")
@RestController
class SearchController {

	private final Search search;

	private final FilterReader filters;

	SearchController(Search search, FilterReader filters) {
		this.search = search;
		this.filters = filters;
	}

	@Operation(summary = "Actions, titles and things that have all of the words, what fits best first",
			description = "Accents, case and inflection don't matter, words derived alike are found too, and what has "
					+ "several names is found by each. If nothing has all of it, `all` is false and what has some of it "
					+ "comes. A snippet's segments are plain text.")
	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	SearchView find(@ParameterObject @ModelAttribute SearchRequest wish,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Listing.MOST) int size) {
		String text = wish.q();
		if (text == null) {
			throw InvalidParameter.because("q", "", "missing");
		}
		FilterReader.Found found = this.filters.find(wish.filters());
		ActionFilter filter = found.filter();
		SearchFilter wanted = new SearchFilter(kinds(wish.kind()), filter.actors(), filter.objectives(),
				filter.populations());
		try {
			return SearchView.of(this.search.find(text, wanted, (long) page * size, size), page, size, found.taken());
		}
		catch (Unsearchable ex) {
			throw InvalidParameter.because("q", text, ex.isEmpty() ? "no-words" : "too-many-words",
					Integer.toString(Unsearchable.MOST));
		}
	}

	private static Set<String> kinds(@Nullable List<String> values) {
		Set<String> kinds = new LinkedHashSet<>();
		for (String value : Objects.requireNonNullElse(values, List.<String>of())) {
			kinds.add(SearchRequest.KINDS.stream()
				.filter((kind) -> kind.equalsIgnoreCase(value.strip()))
				.findFirst()
				.orElseThrow(() -> InvalidParameter.choice("kind", value, SearchRequest.KINDS)));
		}
		return kinds;
	}

}
