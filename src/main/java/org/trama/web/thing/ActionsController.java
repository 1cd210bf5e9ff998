package org.trama.web.thing;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.model.Kind;
import org.trama.read.Actions;
import org.trama.read.card.ActionCard;
import org.trama.read.card.ActionRow;
import org.trama.read.card.Slice;
import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;
import org.trama.web.refusal.UnknownId;
import org.trama.web.table.CriteriaWords;
import org.trama.web.table.CsvRequest;
import org.trama.web.table.TableAnswers;
import org.trama.web.table.TableFile;
import org.trama.web.table.TableFormats;
import org.trama.web.table.TablePage;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The actions that agencies commit to.
 */
@Tag(name = "actions", description = "What agencies commit to, with the document's words for everything known of it")
@RestController
@RequestMapping(ActionsController.PATH)
class ActionsController {

	static final String PATH = "/api/actions";

	private static final int SIZE = 20;

	private final Actions actions;

	private final FilterReader filters;

	private final TableAnswers tables;

	ActionsController(Actions actions, FilterReader filters, TableAnswers tables) {
		this.actions = actions;
		this.filters = filters;
		this.tables = tables;
	}

	@Bean
	static PathFormats formatsOfActions() {
		return TableFormats.of(PATH);
	}

	@Operation(summary = "Actions that pass all of the filters, in the order of the document",
			description = "A filter takes an id, an acronym, a name or words of a name, case and accents ignored. "
					+ "What it was taken for is in `filters`; when words stand for several things, one of them is enough.")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	Listing<ActionRow> list(@Parameter(hidden = true) Criteria criteria,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "" + SIZE) @Min(1) @Max(Listing.MOST) int size,
			@Parameter(description = TablePage.FORMAT,
					schema = @Schema(allowableValues = { "json", "csv", "xlsx" })) @RequestParam(
							required = false) @Nullable String format,
			@ParameterObject @ModelAttribute CsvRequest csv) {
		csv.dialect();
		FilterReader.ResolvedFilter found = this.filters.read(criteria);
		return Listing.of(this.actions.list(found.filter(), (long) page * size, size), page, size, found.taken());
	}

	@Hidden
	@GetMapping(produces = { TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE })
	ResponseEntity<TableFile> table(Criteria criteria,
			@RequestParam(required = false) @Nullable @Min(0) @Max(Listing.FURTHEST) Integer page,
			@RequestParam(required = false) @Nullable @Min(1) @Max(Listing.MOST) Integer size,
			@RequestParam(required = false) @Nullable String format, @ModelAttribute CsvRequest csv, Locale language,
			HttpServletRequest request) {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		FilterReader.ResolvedFilter found = this.filters.read(criteria);
		TablePage rows = TablePage.of(page, size, SIZE);
		Slice<ActionRow> slice = this.actions.list(found.filter(), rows.skip(), rows.limit());
		return TableAnswers.of(Kind.ACTION.plural(), ActionTable.of(slice.items(), style),
				this.tables.colophon(Kind.ACTION.titles().in(language),
						CriteriaWords.of(criteria, found.taken(), style), CriteriaWords.editions(found.taken()),
						rows.extent(slice)),
				style, request);
	}

	@Operation(summary = "An action with the words behind all that is known of it",
			description = "Offsets are of characters in the action's `text`.")
	@GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	ActionCard card(@Parameter(description = "The action's id", example = "pem-2018:1.1.1:1") @PathVariable String id) {
		return this.actions.find(id).orElseThrow(() -> new UnknownId("actions", id));
	}

}
