package org.trama.web.thing;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.read.Things;
import org.trama.read.card.ThingOrder;
import org.trama.read.card.ThingRow;
import org.trama.web.list.Listing;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.refusal.UnknownId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The things that actions name: lists, and each with what stands next to it. Which paths
 * there are, {@link ThingPaths} tells.
 */
@Tag(name = "things", description = "Actors, initiatives, populations and places")
@RestController(ThingsController.NAME)
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class ThingsController {

	/** What it is called among the beans. */
	static final String NAME = "things-controller";

	private static final ParameterChoices<ThingOrder> ORDERS = ParameterChoices.of("sort", List.of(ThingOrder.values()),
			(order) -> order.name().toLowerCase(Locale.ROOT));

	private final Things things;

	ThingsController(Things things) {
		this.things = things;
	}

	@Operation(summary = "All of a kind, with counts")
	Listing<ThingRow> list(HttpServletRequest request,
			@Parameter(description = "Beginnings of words of an acronym, a name or an alias",
					example = "migr") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "By name, or those in most actions first",
					schema = @Schema(allowableValues = { "name", "actions" }, defaultValue = "name")) @RequestParam(
							defaultValue = "name") String sort,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "50") @Min(1) @Max(Listing.MOST) int size) {
		return Listing.of(
				this.things.list(kind(request), q, ORDERS.one(sort, ThingOrder.NAME), (long) page * size, size), page,
				size, null);
	}

	@Operation(summary = "One of a kind with its actions, counts and neighbours",
			description = "The neighbours of an actor are what is named in the actions it leads or partners in; those of "
					+ "anything else, what is named in its actions. Actors count where they lead or partner.")
	ThingView card(HttpServletRequest request, @Parameter(description = "Its id") @PathVariable String id) {
		Kind kind = kind(request);
		return this.things.find(kind, id).map(ThingView::of).orElseThrow(() -> new UnknownId(kind.plural(), id));
	}

	/**
	 * By the pattern that matched, not by what was sent: an id may be {@code ..}.
	 */
	private static Kind kind(HttpServletRequest request) {
		String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		List<String> path = List.of(pattern.split("/"));
		return Kind.ofPlural(path.get(2)).orElseThrow();
	}

}
