package org.trama.web.thing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.trama.export.table.Colophon;
import org.trama.export.table.TableStyle;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.read.Things;
import org.trama.read.card.Slice;
import org.trama.read.card.ThingOrder;
import org.trama.read.card.ThingRow;
import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.parameter.ParameterChoices;
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
import org.springframework.web.bind.annotation.ModelAttribute;
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

	private static final int SIZE = 50;

	private final Things things;

	private final TableAnswers tables;

	ThingsController(Things things, TableAnswers tables) {
		this.things = things;
		this.tables = tables;
	}

	/** By a pattern, because one method serves all kinds. */
	@Bean
	static PathFormats formatsOfThings() {
		return TableFormats
			.of(Kind.named().stream().map(Kind::plural).collect(Collectors.joining("|", "/api/{kind:", "}")));
	}

	@Operation(summary = "All of a kind, with counts")
	Listing<ThingRow> list(HttpServletRequest request,
			@Parameter(description = "Beginnings of words of an acronym, a name or an alias",
					example = "migr") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "By name, or those in most actions first",
					schema = @Schema(allowableValues = { "name", "actions" }, defaultValue = "name")) @RequestParam(
							defaultValue = "name") String sort,
			@Parameter(description = "All, or only those that a catalog has. Default: all.",
					schema = @Schema(allowableValues = { "all", "known" }, defaultValue = "all")) @RequestParam(
							defaultValue = "all") String names,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "" + SIZE) @Min(1) @Max(Listing.MOST) int size,
			@Parameter(description = TablePage.FORMAT,
					schema = @Schema(allowableValues = { "json", "csv", "xlsx" })) @RequestParam(
							required = false) @Nullable String format,
			@ParameterObject @ModelAttribute CsvRequest csv, Locale language) {
		csv.dialect();
		return Listing.of(this.things.list(kind(request), q, ParameterChoices.NAMES.one(names, NameScope.ALL),
				ORDERS.one(sort, ThingOrder.NAME), language, (long) page * size, size), page, size, null);
	}

	@Hidden
	ResponseEntity<TableFile> table(HttpServletRequest request, @RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "name") String sort, @RequestParam(defaultValue = "all") String names,
			@RequestParam(required = false) @Nullable @Min(0) @Max(Listing.FURTHEST) Integer page,
			@RequestParam(required = false) @Nullable @Min(1) @Max(Listing.MOST) Integer size,
			@RequestParam(required = false) @Nullable String format, @ModelAttribute CsvRequest csv, Locale language) {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		Kind kind = kind(request);
		TablePage rows = TablePage.of(page, size, SIZE);
		NameScope scope = ParameterChoices.NAMES.one(names, NameScope.ALL);
		Slice<ThingRow> slice = this.things.list(kind, q, scope, ORDERS.one(sort, ThingOrder.NAME), language,
				rows.skip(), rows.limit());
		List<Colophon.Entry> criteria = Stream
			.concat(Stream.ofNullable(q).map((words) -> new Colophon.Entry(style.words().of("criterion.words"), words)),
					CriteriaWords.names(scope, style))
			.toList();
		return TableAnswers.of(kind.plural(), ThingTable.of(kind, slice.items(), style),
				this.tables.colophon(kind.titles().in(language), criteria, List.of(), rows.extent(slice)), style,
				request);
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
