package org.trama.web.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.trama.model.ActionCriterion;
import org.trama.model.Kind;
import org.trama.read.ActionFilter;
import org.trama.search.Search;
import org.trama.search.SearchFilter;
import org.trama.search.Unsearchable;
import org.trama.web.list.Listing;
import org.trama.web.parameter.Accepted;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.parameter.PathChoices;
import org.trama.web.refusal.InvalidParameter;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Looks for words in everything at once.
 */
@Tag(name = "search", description = "Words, names and phrases in actions, titles and names at once")
@RestController
class SearchController {

	private static final String PATH = "/api/search";

	/** The kinds of things that can be found, in the order in which they are offered. */
	private static final ParameterChoices<Kind> KINDS = ParameterChoices.of("kind",
			Stream.concat(Stream.of(Kind.ACTION, Kind.LINE, Kind.STRATEGY, Kind.OBJECTIVE), Kind.named().stream())
				.toList(),
			Kind::word);

	private final Search search;

	private final FilterReader filters;

	SearchController(Search search, FilterReader filters) {
		this.search = search;
		this.filters = filters;
	}

	@Bean
	static PathChoices searchChoices() {
		return new PathChoices(PATH, List.of(KINDS));
	}

	@Operation(summary = "Actions, titles and things that have all of the words, the best match first",
			description = "Accents, case and inflection don't matter, words derived alike are found too, and what has "
					+ "several names is found by each. If nothing has all of it, `all` is false and what has some of it "
					+ "comes, and `didYouMean` has words spelt nearly alike that find something. "
					+ "A snippet's segments are plain text.")
	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	SearchView find(
			@Parameter(description = "Words and names; a phrase in quotation marks.", required = true,
					example = "ninos migracion") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "Kind of what is found; if given several times, any of them.") @RequestParam(
					required = false) @Nullable List<String> kind,
			@Parameter(hidden = true) @Accepted({ ActionCriterion.OBJECTIVE, ActionCriterion.AGENCY,
					ActionCriterion.POPULATION }) Criteria criteria,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Listing.MOST) int size) {
		if (q == null) {
			throw InvalidParameter.because("q", "", "missing");
		}
		FilterReader.ResolvedFilter found = this.filters.read(criteria);
		ActionFilter filter = found.filter();
		SearchFilter wanted = new SearchFilter(
				new LinkedHashSet<>(KINDS.some(kind, List.of()).stream().map(Kind::word).toList()),
				filter.sets(ActionCriterion.AGENCY), filter.all(ActionCriterion.OBJECTIVE),
				filter.sets(ActionCriterion.POPULATION));
		try {
			return SearchView.of(this.search.find(q, wanted, (long) page * size, size), page, size, found.taken());
		}
		catch (Unsearchable ex) {
			throw InvalidParameter.unsearchable("q", q, ex);
		}
	}

}
