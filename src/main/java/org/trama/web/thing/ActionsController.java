package org.trama.web.thing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.trama.read.Actions;
import org.trama.read.card.ActionCard;
import org.trama.read.card.ActionRow;
import org.trama.web.list.Listing;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;
import org.trama.web.refusal.UnknownId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The actions that agencies commit to.
 */
@Tag(name = "actions", description = "What agencies commit to, with the document's words for everything known of it")
@RestController
@RequestMapping(path = "/api/actions", produces = MediaType.APPLICATION_JSON_VALUE)
class ActionsController {

	private final Actions actions;

	private final FilterReader filters;

	ActionsController(Actions actions, FilterReader filters) {
		this.actions = actions;
		this.filters = filters;
	}

	@Operation(summary = "Actions that pass all of the filters, in the order of the document",
			description = "A filter takes an id, an acronym, a name or words of a name, case and accents ignored. "
					+ "What it was taken for is in `filters`; when words stand for several things, one of them is enough.")
	@GetMapping
	Listing<ActionRow> list(@Parameter(hidden = true) Criteria criteria,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Listing.MOST) int size) {
		FilterReader.ResolvedFilter found = this.filters.read(criteria);
		return Listing.of(this.actions.list(found.filter(), (long) page * size, size), page, size, found.taken());
	}

	@Operation(summary = "An action with the words behind all that is known of it",
			description = "Offsets are of characters in the action's `text`.")
	@GetMapping("/{id}")
	ActionCard card(@Parameter(description = "The action's id", example = "pem-2018:1.1.1:1") @PathVariable String id) {
		return this.actions.find(id).orElseThrow(() -> new UnknownId("actions", id));
	}

}
