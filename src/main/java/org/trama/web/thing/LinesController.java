package org.trama.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.trama.export.table.CellText;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.model.Kind;
import org.trama.read.Editions;
import org.trama.read.Plans;
import org.trama.read.card.EditionCard;
import org.trama.read.card.Slice;
import org.trama.read.card.Titled;
import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.refusal.InvalidParameter;
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

	private final TableAnswers tables;

	LinesController(Plans plans, Editions editions, TableAnswers tables) {
		this.plans = plans;
		this.editions = editions;
		this.tables = tables;
	}

	@Bean
	static PathFormats formatsOfLines() {
		return TableFormats.of(PATH);
	}

	@Operation(summary = "All lines of action, with what the newest edition of their plan says of each")
	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	Listing<ListedLine> list(
			@Parameter(description = "Id or code of an objective; if given several times, any of them.",
					example = "1") @RequestParam(required = false) @Nullable List<String> objective,
			@Parameter(
					description = "What the document announces: that actions are scheduled, that none are, or "
							+ "something that the actions it states contradict.",
					schema = @Schema(allowableValues = { "true", "false", "contradicts" })) @RequestParam(
							required = false) @Nullable String planned,
			@Parameter(description = "Only the plan of this edition, as the edition tells it: its id or year",
					example = "pem-2018") @RequestParam(required = false) @Nullable String edition,
			@Parameter(description = "Which page, from 0") @RequestParam(
					defaultValue = "0") @Min(0) @Max(Listing.FURTHEST) int page,
			@Parameter(description = "How many on a page") @RequestParam(
					defaultValue = "" + SIZE) @Min(1) @Max(Listing.MOST) int size,
			@Parameter(description = TablePage.FORMAT,
					schema = @Schema(allowableValues = { "json", "csv", "xlsx" })) @RequestParam(
							required = false) @Nullable String format,
			@ParameterObject @ModelAttribute CsvRequest csv) {
		csv.dialect();
		return Listing.of(slice(lines(objective, planned, edition), (long) page * size, size), page, size, null);
	}

	@Hidden
	@GetMapping(path = PATH, produces = { TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE })
	ResponseEntity<TableFile> table(HttpServletRequest request,
			@RequestParam(required = false) @Nullable List<String> objective,
			@RequestParam(required = false) @Nullable String planned,
			@RequestParam(required = false) @Nullable String edition,
			@RequestParam(required = false) @Nullable @Min(0) @Max(Listing.FURTHEST) Integer page,
			@RequestParam(required = false) @Nullable @Min(1) @Max(Listing.MOST) Integer size,
			@RequestParam(required = false) @Nullable String format, @ModelAttribute CsvRequest csv, Locale language) {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		TablePage rows = TablePage.of(page, size, SIZE);
		Slice<ListedLine> slice = slice(lines(objective, planned, edition), rows.skip(), rows.limit());
		List<Colophon.Entry> criteria = new ArrayList<>();
		if (objective != null) {
			criteria.add(new Colophon.Entry(Kind.OBJECTIVE.title().in(language),
					objective.stream().collect(Collectors.joining(CellText.BETWEEN))));
		}
		if (planned != null) {
			criteria.add(new Colophon.Entry(style.words().of("list.planned"),
					style.words().of("planned." + PLANNED.one(planned, ListedLine.Schedule.TRUE))));
		}
		List<String> wanted = (edition != null) ? this.editions.called(edition) : List.of();
		return TableAnswers.of(Kind.LINE.plural(), LineTable.of(slice.items(), style),
				this.tables.colophon(Kind.LINE.titles().in(language), criteria, wanted, rows.extent(slice)), style,
				request);
	}

	private List<ListedLine> lines(@Nullable List<String> objective, @Nullable String planned,
			@Nullable String edition) {
		ListedLine.Schedule schedule = (planned != null) ? PLANNED.one(planned, ListedLine.Schedule.TRUE) : null;
		List<String> objectives = Objects.requireNonNullElse(objective, List.of());
		return this.plans.list()
			.stream()
			.flatMap((plan) -> ofPlan(plan, wanted(edition)))
			.filter((line) -> line.under(objectives) && (schedule == null || line.is(schedule)))
			.toList();
	}

	private @Nullable List<String> wanted(@Nullable String edition) {
		if (edition == null) {
			return null;
		}
		List<String> called = this.editions.called(edition);
		if (called.isEmpty()) {
			throw InvalidParameter.choice("edition", edition,
					this.editions.list().stream().map(EditionCard::id).toList());
		}
		return called;
	}

	/**
	 * The lines of a plan as its newest edition tells them, or as one that is wanted
	 * does; none where it has none.
	 */
	private Stream<ListedLine> ofPlan(Titled plan, @Nullable List<String> wanted) {
		List<String> own = this.editions.called(plan.id());
		String edition = own.stream().filter((one) -> wanted == null || wanted.contains(one)).findFirst().orElse(null);
		return (edition == null && wanted != null) ? Stream.empty()
				: this.plans.tree(plan.id(), edition).stream().flatMap(ListedLine::of);
	}

	private static Slice<ListedLine> slice(List<ListedLine> lines, long skip, int limit) {
		return new Slice<>(lines.stream().skip(skip).limit(limit).toList(), lines.size());
	}

}
