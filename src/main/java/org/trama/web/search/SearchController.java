package org.trama.web.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
import org.trama.export.table.CellText;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.model.ActionCriterion;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.read.ActionFilter;
import org.trama.read.card.Slice;
import org.trama.search.Finding;
import org.trama.search.Search;
import org.trama.search.SearchAnswer;
import org.trama.search.SearchFilter;
import org.trama.search.Unsearchable;
import org.trama.web.format.PathFormats;
import org.trama.web.list.Listing;
import org.trama.web.parameter.Accepted;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.parameter.PathChoices;
import org.trama.web.refusal.FieldName;
import org.trama.web.refusal.InvalidParameter;
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
 * Looks for words in everything at once.
 */
@Tag(name = "search", description = "Words, names and phrases in actions, titles and names at once")
@RestController
class SearchController {

	private static final String PATH = "/api/search";

	private static final int SIZE = 20;

	/** The kinds of things that can be found, in the order in which they are offered. */
	private static final ParameterChoices<Kind> KINDS = ParameterChoices.of("kind",
			Stream.concat(Stream.of(Kind.ACTION, Kind.LINE, Kind.STRATEGY, Kind.OBJECTIVE), Kind.named().stream())
				.toList(),
			Kind::word);

	private final Search search;

	private final FilterReader filters;

	private final TableAnswers tables;

	private final KnownQuestions questions;

	private final KnownKinds kinds;

	SearchController(Search search, FilterReader filters, TableAnswers tables, KnownQuestions questions,
			KnownKinds kinds) {
		this.search = search;
		this.filters = filters;
		this.tables = tables;
		this.questions = questions;
		this.kinds = kinds;
	}

	@Bean
	static PathFormats formatsOfSearch() {
		return TableFormats.of(PATH);
	}

	@Bean
	static PathChoices searchChoices() {
		return new PathChoices(PATH, List.of(KINDS, ParameterChoices.NAMES));
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
			@Parameter(
					description = "All names, or only those that a catalog has: things with others are not found. "
							+ "Default: all.",
					schema = @Schema(allowableValues = { "all", "known" }, defaultValue = "all")) @RequestParam(
							defaultValue = "all") String names,
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
		NameScope scope = ParameterChoices.NAMES.one(names, NameScope.ALL);
		SearchAnswer answer = search(q, kind, found, scope, (long) page * size, size);
		String words = Objects.requireNonNullElse(q, "");
		return SearchView.of(answer, this.questions.about(words), this.kinds.about(words), scope, page, size,
				found.taken());
	}

	@Hidden
	@GetMapping(path = PATH, produces = { TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE })
	ResponseEntity<TableFile> table(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable List<String> kind,
			@Accepted({ ActionCriterion.OBJECTIVE, ActionCriterion.AGENCY,
					ActionCriterion.POPULATION }) Criteria criteria,
			@RequestParam(defaultValue = "all") String names,
			@RequestParam(required = false) @Nullable @Min(0) @Max(Listing.FURTHEST) Integer page,
			@RequestParam(required = false) @Nullable @Min(1) @Max(Listing.MOST) Integer size,
			@RequestParam(required = false) @Nullable String format, @ModelAttribute CsvRequest csv, Locale language,
			HttpServletRequest request) {
		TableStyle style = TableAnswers.style(language, csv.dialect());
		FilterReader.ResolvedFilter found = this.filters.read(criteria);
		TablePage rows = TablePage.of(page, size, SIZE);
		NameScope scope = ParameterChoices.NAMES.one(names, NameScope.ALL);
		Slice<Finding> findings = search(q, kind, found, scope, rows.skip(), rows.limit()).findings();
		List<Colophon.Entry> asked = new ArrayList<>();
		asked.add(new Colophon.Entry(style.words().of("criterion.words"), String.valueOf(q)));
		if (kind != null) {
			asked.add(new Colophon.Entry(style.words().of("criterion.kind"),
					KINDS.some(kind, List.of())
						.stream()
						.map((one) -> one.titles().in(language))
						.collect(Collectors.joining(CellText.BETWEEN))));
		}
		asked.addAll(CriteriaWords.of(criteria, found.taken(), style));
		CriteriaWords.names(scope, style).forEach(asked::add);
		return TableAnswers.of("search", FindingTable.of(findings.items(), style),
				this.tables.colophon(style.words().of("title.search"), asked, List.of(), rows.extent(findings)), style,
				request);
	}

	private SearchAnswer search(@Nullable String words, @Nullable List<String> kind, FilterReader.ResolvedFilter found,
			NameScope names, long skip, int limit) {
		if (words == null) {
			throw InvalidParameter.missing(new FieldName("q", null));
		}
		ActionFilter filter = found.filter();
		SearchFilter wanted = new SearchFilter(
				new LinkedHashSet<>(KINDS.some(kind, List.of()).stream().map(Kind::word).toList()),
				filter.sets(ActionCriterion.AGENCY), filter.all(ActionCriterion.OBJECTIVE),
				filter.sets(ActionCriterion.POPULATION), names);
		try {
			return this.search.find(words, wanted, skip, limit);
		}
		catch (Unsearchable ex) {
			throw InvalidParameter.unsearchable("q", words, ex);
		}
	}

}
