package org.trama.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.model.ActionCriterion;
import org.trama.model.Kind;
import org.trama.read.Editions;
import org.trama.read.Plans;
import org.trama.read.card.Slice;
import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.parameter.Accepted;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;
import org.trama.web.parameter.ParameterChoices;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of all lines of action, in the order of their plans.
 */
@Tag(name = "plans")
@RestController
class LinesController {

	private static final String PATH = "/api/lines";

	private static final int SIZE = 50;

	private static final ParameterChoices<ListedLine.Schedule> PLANNED = ParameterChoices.of("planned",
			List.of(ListedLine.Schedule.values()), (one) -> one.name().toLowerCase(Locale.ROOT));

	private final Plans plans;

	private final Editions editions;

	private final FilterReader filters;

	private final TableAnswers tables;

	LinesController(Plans plans, Editions editions, FilterReader filters, TableAnswers tables) {
		this.plans = plans;
		this.editions = editions;
		this.filters = filters;
		this.tables = tables;
	}

	@Bean
	static PathFormats formatsOfLines() {
		return TableFormats.of(PATH);
	}

	@Operation(
			summary = "All lines of action, with what the newest edition of their plan, or the one asked for, says of each")
	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	Listing<ListedLine> list(
			@Parameter(
					hidden = true) @Accepted({ ActionCriterion.EDITION, ActionCriterion.OBJECTIVE }) Criteria criteria,
			@Parameter(
					description = "What the document announces: that actions are scheduled, that none are, or "
							+ "something that the actions it states contradict.",
					schema = @Schema(allowableValues = { "true", "false", "contradicts" })) @RequestParam(
							required = false) @Nullable String planned,
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
		return Listing.of(slice(lines(found, schedule(planned)), (long) page * size, size), page, size, found.taken());
	}

	@Hidden
	@GetMapping(path = PATH, produces = { TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE })
	ResponseEntity<TableFile> table(HttpServletRequest request,
			@Accepted({ ActionCriterion.EDITION, ActionCriterion.OBJECTIVE }) Criteria criteria,
			@RequestParam(required = false) @Nullable String planned,
			@RequestParam(required = false) @Nullable @Min(0) @Max(Listing.FURTHEST) Integer page,
			@RequestParam(required = false) @Nullable @Min(1) @Max(Listing.MOST) Integer size,
			@RequestParam(required = false) @Nullable String format, @ModelAttribute CsvRequest csv, Locale language) {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		FilterReader.ResolvedFilter found = this.filters.read(criteria);
		ListedLine.Schedule schedule = schedule(planned);
		TablePage rows = TablePage.of(page, size, SIZE);
		Slice<ListedLine> slice = slice(lines(found, schedule), rows.skip(), rows.limit());
		List<Colophon.Entry> asked = new ArrayList<>(CriteriaWords.of(criteria, found.taken(), style));
		if (schedule != null) {
			asked.add(new Colophon.Entry(style.words().of("list.planned"), style.words().of("planned." + schedule)));
		}
		return TableAnswers.of(Kind.LINE.plural(), LineTable.of(slice.items(), style),
				this.tables.colophon(Kind.LINE.titles().in(language), asked, CriteriaWords.editions(found.taken()),
						rows.extent(slice)),
				style, request);
	}

	private static ListedLine.@Nullable Schedule schedule(@Nullable String planned) {
		return (planned != null) ? PLANNED.one(planned, ListedLine.Schedule.TRUE) : null;
	}

	private List<ListedLine> lines(FilterReader.ResolvedFilter found, ListedLine.@Nullable Schedule schedule) {
		List<String> among = CriteriaWords.editions(found.taken());
		Map<String, String> told = this.editions.newest(among);
		List<String> objectives = found.filter().all(ActionCriterion.OBJECTIVE);
		return this.plans.list()
			.stream()
			.filter((plan) -> among.isEmpty() || told.containsKey(plan.id()))
			.flatMap((plan) -> this.plans.tree(plan.id(), told.get(plan.id())).stream())
			.flatMap(ListedLine::of)
			.filter((line) -> line.under(objectives) && (schedule == null || line.is(schedule)))
			.toList();
	}

	private static Slice<ListedLine> slice(List<ListedLine> lines, long skip, int limit) {
		return new Slice<>(lines.stream().skip(skip).limit(limit).toList(), lines.size());
	}

}
